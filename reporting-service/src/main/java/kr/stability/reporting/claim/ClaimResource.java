package kr.stability.reporting.claim;

import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.claim.ClaimViews.ClaimView;
import kr.stability.reporting.claim.ClaimViews.ContradictionView;
import kr.stability.reporting.claim.ClaimViews.DrillProposalView;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.resilience.Drills;
import kr.stability.reporting.resilience.Inventory;
import kr.stability.reporting.submission.FiledPlans;
import kr.stability.reporting.submission.Submission;
import kr.stability.reporting.web.Items;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a filing claims, and what speaks against it. */
@Path("/api/v1/submissions/{id}")
@Tag(name = "claim", description = "Promises against drills, the incident and the statements of others")
public class ClaimResource {
    private final OperatorScope scope;
    private final FiledPlans plans;
    private final OtherStatements statements;
    private final SufferedOutages outages;

    ClaimResource(OperatorScope scope, FiledPlans plans, OtherStatements statements, SufferedOutages outages) {
        this.scope = scope;
        this.plans = plans;
        this.statements = statements;
        this.outages = outages;
    }

    /** Each promised recovery time beside what was measured and what was suffered. */
    @GET
    @Path("claims")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "listClaims", summary = "Hold promised recovery times against drills and the incident")
    public Items<ClaimView> claims(UUID id) {
        Submission filing = scope.load(Submission.class, id);
        return Items.of(RecoveryClaim.of(plans.of(filing), outages.minutes(filing)).stream()
                .map(ClaimView::of)
                .toList());
    }

    /** Where others say something else about the same data centre; companies are told only that somebody does. */
    @GET
    @Path("contradictions")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(
            operationId = "listContradictions",
            summary = "List statements about data centres that others contradict")
    public Items<ContradictionView> contradictions(UUID id) {
        Submission filing = scope.load(Submission.class, id);
        ImprovementPlan plan = plans.of(filing);
        List<Contradiction> found =
                new Contradictions(filing.operatorCode, statements.than(filing.operatorCode)).in(plan);
        return Items.of(found.stream()
                .map(is -> scope.seesAll() ? is : is.forCompany())
                .map(ContradictionView::of)
                .toList());
    }

    /** For each promise the smallest drill that could prove it wrong. */
    @GET
    @Path("drill-proposals")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "proposeDrills", summary = "Propose the smallest drill for each promised recovery time")
    public Items<DrillProposalView> drills(UUID id) {
        Submission filing = scope.load(Submission.class, id);
        return Items.of(new Drills(Inventory.of(plans.of(filing)))
                .all().stream().map(DrillProposalView::of).toList());
    }
}
