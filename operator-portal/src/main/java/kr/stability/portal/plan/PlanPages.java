package kr.stability.portal.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.order.Orders;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Role;

/** The draft at a glance: what answers which requirement, and what is missing. */
@Path("/orders/{order}/plan")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.DRAFTER, Role.CERTIFIER, Role.ADMIN})
public class PlanPages {
    private final Orders orders;
    private final Drafts drafts;
    private final OperatorScope scope;

    PlanPages(Orders orders, Drafts drafts, OperatorScope scope) {
        this.orders = orders;
        this.drafts = drafts;
        this.scope = scope;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance plan(SeenOrder order, PlanOverview overview, OperatorScope viewer);
    }

    /** The overview; begins the draft when a drafter opens it for the first time. */
    @GET
    @Transactional
    public TemplateInstance plan(UUID order) {
        SeenOrder seen = orders.known(order);
        PlanOverview overview = drafts.open(seen)
                .map(draft -> PlanOverview.of(seen.view(), draft.sections()))
                .orElseGet(() -> PlanOverview.of(seen.view(), List.of()));
        return Templates.plan(seen, overview, scope);
    }
}
