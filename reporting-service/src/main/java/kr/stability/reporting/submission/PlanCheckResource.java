package kr.stability.reporting.submission;

import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.plan.FiledMilestone;
import kr.stability.reporting.plan.Remark;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the rules say about a plan that is still being written. Nothing is stored. */
@Path("/api/v1/plan-checks")
@Tag(name = "submission")
public class PlanCheckResource {
    private final OperatorScope scope;
    private final PlanCheck check;
    private final PlanContexts contexts;
    private final FiledMilestone.Register milestones;
    private final Clock clock;

    PlanCheckResource(
            OperatorScope scope,
            PlanCheck check,
            PlanContexts contexts,
            FiledMilestone.Register milestones,
            Clock clock) {
        this.scope = scope;
        this.check = check;
        this.contexts = contexts;
        this.milestones = milestones;
        this.clock = clock;
    }

    /**
     * A plan to check.
     *
     * @param order id of the order that it answers
     * @param content the plan, finished or not
     */
    @Schema(name = "PlanCheckRequest")
    public record PlanCheckRequest(
            @NotNull UUID order, @NotNull JsonNode content) {}

    /**
     * What there is to say about it.
     *
     * @param remarks blocking ones first, then in the order of the rules
     */
    @Schema(name = "PlanCheck")
    public record PlanCheckView(List<Remark> remarks) {}

    /** Puts every rule to a plan as if it were filed now. */
    @POST
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(
            operationId = "checkPlan",
            summary = "Check a plan without filing it",
            description = "All three classes: what stops it, what has to be explained, what to look at.")
    public PlanCheckView check(@NotNull @Valid PlanCheckRequest request) {
        CorrectiveOrder order = scope.load(CorrectiveOrder.class, request.order());
        if (!order.served()) {
            throw Problem.notFound();
        }
        List<Violation> unfit = FiledPlan.violations(request.content());
        if (!unfit.isEmpty()) {
            throw Problem.invalid(unfit);
        }
        return new PlanCheckView(check.remarks(
                request.content(),
                new PlanCheck.Against(
                        PlanContexts.requirements(order),
                        PlanContexts.later(order, clock.instant()),
                        milestones.of(order.id),
                        contexts.of(order, clock.instant()))));
    }
}
