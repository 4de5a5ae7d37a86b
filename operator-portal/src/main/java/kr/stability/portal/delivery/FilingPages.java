package kr.stability.portal.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kr.stability.portal.order.Orders;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Role;

/** A filing and its receipt. */
@Path("/filings/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.DRAFTER, Role.CERTIFIER, Role.ADMIN})
public class FilingPages {
    private final OperatorScope scope;
    private final Orders orders;

    FilingPages(OperatorScope scope, Orders orders) {
        this.scope = scope;
        this.orders = orders;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance filing(Filing filing, SeenOrder order);
    }

    /** Filed and on its way, or received with the receipt. */
    @GET
    @Transactional
    public TemplateInstance show(UUID id) {
        Filing filing = scope.load(Filing.class, id);
        return Templates.filing(filing, orders.known(filing.orderId));
    }
}
