package kr.stability.portal.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kr.stability.portal.order.OrderSnapshot;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Roles;

/** A filing: on its way with its hash, then with the ministry's receipt. */
@Path("/filings")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed({Roles.DRAFTER, Roles.CERTIFIER, Roles.ADMIN})
public class FilingPages {
    private final OperatorScope scope;

    FilingPages(OperatorScope scope) {
        this.scope = scope;
    }

    /** Pages of this room. */
    @CheckedTemplate(basePath = "delivery")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance filing(Filing filing, OrderView order);
    }

    /**
     * One filing.
     *
     * @throws NotFoundException when there is none, or it is another company's
     */
    @GET
    @Path("{id}")
    public TemplateInstance filing(@PathParam("id") UUID id) {
        Filing filing = Filing.of(scope.operator(), id).orElseThrow(NotFoundException::new);
        OrderView order = OrderSnapshot.of(filing.operator, filing.orderId)
                .map(seen -> seen.view)
                .orElse(null);
        return Templates.filing(filing, order);
    }
}
