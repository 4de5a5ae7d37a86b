package kr.stability.portal.order;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** My orders, and one order. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.DRAFTER, Role.CERTIFIER, Role.ADMIN})
public class OrderPages {
    private final Orders orders;
    private final Cards cards;
    private final OperatorScope scope;

    OrderPages(Orders orders, Cards cards, OperatorScope scope) {
        this.orders = orders;
        this.cards = cards;
        this.scope = scope;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance orders(List<OrderCard> cards, boolean current);

        static native TemplateInstance order(OrderCard card, OperatorScope viewer);
    }

    /** The portal opens with the orders. */
    @GET
    public RestResponse<Void> home() {
        return RestResponse.seeOther(URI.create("/orders"));
    }

    /** Everything served on my company. */
    @GET
    @Path("orders")
    public TemplateInstance mine() {
        scope.operators();
        List<OrderCard> mine = orders.mine().stream().map(cards::of).toList();
        boolean current = mine.stream().allMatch(card -> card.seen().current());
        return Templates.orders(mine, current);
    }

    /** One order with its requirements, its date and its history. */
    @GET
    @Path("orders/{id}")
    public TemplateInstance order(UUID id) {
        SeenOrder order = orders.fresh(id);
        return Templates.order(cards.of(order), scope);
    }
}
