package kr.stability.reporting.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step to take about an inspection.
 *
 * @param status FOLLOW_UP, RESOLVED or WITHDRAWN, see {@link InspectionStatus#next}
 * @param dueOn last day to put it right; for a follow-up, and only for one
 */
@Schema(name = "InspectionStepRequest")
public record InspectionStepRequest(
        @NotNull InspectionStatus status,
        LocalDate dueOn,
        @NotNull @Valid Text text) {

    List<Violation> violations(Inspection inspection) {
        List<Violation> wrong = new ArrayList<>();
        boolean pointless = status == InspectionStatus.FOLLOW_UP && inspection.result == InspectionResult.VERIFIED;
        if (pointless || !inspection.status().next().contains(status)) {
            wrong.add(Violation.of("/status", status.name(), Rule.STEP_NOT_POSSIBLE));
        }
        boolean followUp = status == InspectionStatus.FOLLOW_UP;
        if (followUp && dueOn == null) {
            wrong.add(Violation.of("/dueOn", Rule.REQUIRED));
        }
        if (!followUp && dueOn != null) {
            wrong.add(Violation.of("/dueOn", Rule.NOT_FOR_STATE));
        }
        return wrong;
    }

    InspectionStep toStep(Inspection inspection) {
        InspectionStep step = new InspectionStep();
        step.inspection = inspection;
        step.position = inspection.steps.size() + 1;
        step.status = status;
        step.dueOn = dueOn;
        step.text = text;
        return step;
    }
}
