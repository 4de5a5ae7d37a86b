package kr.stability.reporting.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.ledger.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The result of an inspection as shown.
 *
 * @param measure code of the measure that was looked at, or null for the requirement as a whole
 * @param status derived from the steps
 * @param followUpDueOn last day to put it right while a follow-up is open, else null
 * @param version for {@code If-Match}
 */
@Schema(name = "Inspection")
public record InspectionView(
        UUID id,
        String operator,
        UUID order,
        String requirement,
        @Schema(nullable = true) String site,
        LocalDate inspectedOn,
        InspectionResult result,
        Text text,
        @Schema(nullable = true) String note,
        boolean illustrative,
        Instant recordedAt,
        Actor recordedBy,
        @Schema(nullable = true) String measure,
        List<String> laws,
        InspectionStatus status,
        @Schema(nullable = true) LocalDate followUpDueOn,
        List<StepView> steps,
        int version) {

    /** What was done about it. */
    @Schema(name = "InspectionStep")
    public record StepView(
            InspectionStatus status,
            @Schema(nullable = true) LocalDate dueOn,
            Text text,
            Instant takenAt,
            Actor takenBy) {
        static StepView of(InspectionStep step) {
            return new StepView(step.status, step.dueOn, step.text, step.takenAt, step.takenBy);
        }
    }

    static InspectionView of(Inspection inspection) {
        return new InspectionView(
                inspection.id,
                inspection.operatorCode,
                inspection.orderId,
                inspection.requirementCode,
                inspection.site,
                inspection.inspectedOn,
                inspection.result,
                inspection.text,
                inspection.note,
                inspection.illustrative,
                inspection.recordedAt,
                inspection.recordedBy,
                inspection.measureCode,
                inspection.laws,
                inspection.status(),
                inspection.steps.isEmpty() ? null : inspection.steps.getLast().dueOn,
                inspection.steps.stream().map(StepView::of).toList(),
                inspection.steps.size());
    }
}
