package kr.stability.reporting.assurance;

import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import kr.stability.reporting.assurance.AssuranceViews.QualityView;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.submission.FiledPlans;
import kr.stability.reporting.submission.Submission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the evidence of a filing carries, and what its remedy leaves open. */
@Path("/api/v1/submissions/{id}")
@Tag(name = "assurance", description = "Quality of evidence (증빙 품질) and remedy gap (구제 격차)")
public class AssuranceResource {
    private final OperatorScope scope;
    private final FiledPlans plans;
    private final EvidenceQualities qualities;
    private final IncidentDowntimes downtimes;

    AssuranceResource(OperatorScope scope, FiledPlans plans, EvidenceQualities qualities, IncidentDowntimes downtimes) {
        this.scope = scope;
        this.plans = plans;
        this.qualities = qualities;
        this.downtimes = downtimes;
    }

    /** Each file with its dates, its maker, and its other uses; a company is told of its own uses only. */
    @GET
    @Path("evidence-quality")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(
            operationId = "checkEvidenceQuality",
            summary = "Tell how old, how independent and how reused evidence is")
    public QualityView evidence(UUID id) {
        return qualities.of(id);
    }

    /** Users × hours of each service beside the redress that is promised. */
    @GET
    @Path("remedy-gap")
    @RolesAllowed(READS_ALL)
    @Transactional
    @Operation(operationId = "checkRemedyGap", summary = "Hold what users suffered against the redress promised")
    public RemedyGapView remedy(UUID id) {
        Submission filing = scope.load(Submission.class, id);
        return RemedyGapView.of(id, RemedyGap.of(plans.of(filing), downtimes.of(filing)));
    }
}
