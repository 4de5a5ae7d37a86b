package kr.stability.portal.review;

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
import kr.stability.portal.order.Deadline;
import kr.stability.portal.order.Orders;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Role;

/** The findings that were sent on an order, each with the way to its answer. */
@Path("/orders/{order}/findings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.DRAFTER, Role.CERTIFIER, Role.ADMIN})
public class FindingsPages {
    private final Orders orders;
    private final AnsweredFindings findings;
    private final OperatorScope scope;
    private final Clock clock;

    FindingsPages(Orders orders, AnsweredFindings findings, OperatorScope scope, Clock clock) {
        this.orders = orders;
        this.findings = findings;
        this.scope = scope;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance findings(
                SeenOrder order, Findings findings, Deadline deadline, OperatorScope viewer);
    }

    /** Verdict and text on each requirement, and the last day of the supplement with its derivation. */
    @GET
    public TemplateInstance show(UUID order) {
        SeenOrder seen = orders.fresh(order);
        Deadline deadline = seen.view().supplement() == null
                ? null
                : new Deadline(seen.view().supplement().dueOn(), LocalDate.now(clock));
        return Templates.findings(seen, findings.of(seen), deadline, scope);
    }
}
