package kr.stability.portal.order;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
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
    private final DraftFacts drafts;
    private final FilingFacts filings;
    private final OperatorScope scope;
    private final Clock clock;

    OrderPages(Orders orders, DraftFacts drafts, FilingFacts filings, OperatorScope scope, Clock clock) {
        this.orders = orders;
        this.drafts = drafts;
        this.filings = filings;
        this.scope = scope;
        this.clock = clock;
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
        List<OrderCard> cards = orders.mine().stream().map(this::card).toList();
        boolean current = cards.stream().allMatch(card -> card.seen().current());
        return Templates.orders(cards, current);
    }

    /** One order with its requirements, its date and its history. */
    @GET
    @Path("orders/{id}")
    public TemplateInstance order(UUID id) {
        SeenOrder order = orders.fresh(id);
        return Templates.order(card(order), scope);
    }

    private OrderCard card(SeenOrder order) {
        return new OrderCard(order, drafts.of(order).orElse(null), filings.of(order.id()), LocalDate.now(clock));
    }
}
