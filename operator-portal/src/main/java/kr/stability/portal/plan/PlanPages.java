package kr.stability.portal.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Advisor advisor;
    private final OperatorScope scope;
    private final Clock clock;

    PlanPages(Orders orders, Drafts drafts, Advisor advisor, OperatorScope scope, Clock clock) {
        this.orders = orders;
        this.drafts = drafts;
        this.advisor = advisor;
        this.scope = scope;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance plan(SeenOrder order, PlanOverview overview, OperatorScope viewer);
    }

    /** The overview; begins the draft when a drafter opens it for the first time. */
    @GET
    public TemplateInstance plan(UUID order) {
        SeenOrder seen = orders.known(order);
        Drafts.Whole whole = drafts.whole(seen);
        CheckedPlan checked = whole.plan().check(seen.view(), LocalDate.now(clock));
        PlanOverview overview = PlanOverview.of(seen.view(), whole, checked, advisor.of(seen, checked));
        return Templates.plan(seen, overview, scope);
    }
}
