package kr.stability.portal.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kr.stability.portal.order.Orders;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Role;

/** Everything that was done on an order, here and at the ministry, with who and when. */
@Path("/orders/{order}/history")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.DRAFTER, Role.CERTIFIER, Role.ADMIN})
public class HistoryPages {
    private final Orders orders;
    private final Progress progress;
    private final OwnHistory own;
    private final OperatorScope scope;

    HistoryPages(Orders orders, Progress progress, OwnHistory own, OperatorScope scope) {
        this.orders = orders;
        this.progress = progress;
        this.own = own;
        this.scope = scope;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance history(
                SeenOrder order, SeenProgress seen, List<HistoryLine> lines, OperatorScope viewer);
    }

    /** The latest first. */
    @GET
    public TemplateInstance show(UUID order) {
        SeenOrder seen = orders.fresh(order);
        SeenProgress known = progress.of(seen);
        Stream<HistoryLine> ministry = known.history().stream().map(entry -> HistoryLine.of(entry, "/orders/" + order));
        List<HistoryLine> lines = Stream.concat(own.of(order).stream(), ministry)
                .sorted(Comparator.comparing(HistoryLine::at).reversed())
                .toList();
        return Templates.history(seen, known, lines, scope);
    }
}
