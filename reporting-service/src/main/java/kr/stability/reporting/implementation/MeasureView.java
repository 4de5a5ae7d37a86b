package kr.stability.reporting.implementation;

import java.time.LocalDate;
import java.util.UUID;
import kr.stability.reporting.inspection.InspectionResult;
import kr.stability.reporting.json.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a company claims of a measure and what the inspector saw.
 *
 * @param milestones how many it has
 * @param achieved how many the company reported as achieved
 * @param slipDays the largest slip of a milestone from its original day, or null
 * @param overdue true when a milestone is open, its current day is over and the order is not closed
 * @param claimedDone the company's word: every milestone is achieved
 * @param verified the inspector's: the inspection that counts found it done; null where nobody looked
 * @param inspection the inspection that counts, or null
 */
@Schema(name = "Measure")
public record MeasureView(
        UUID id,
        UUID order,
        String operator,
        String measure,
        @Schema(nullable = true) Text title,
        int milestones,
        int achieved,
        @Schema(nullable = true) Integer slipDays,
        boolean overdue,
        boolean claimedDone,
        @Schema(nullable = true) LocalDate claimedDoneOn,
        @Schema(nullable = true) Boolean verified,
        @Schema(nullable = true) SeenView inspection) {

    /** The inspection that counts: of the measure, else of a requirement that it answers. */
    @Schema(name = "MeasureInspection")
    public record SeenView(UUID id, InspectionResult result, LocalDate inspectedOn) {}

    /** As it stands on a day; what was inspected only where the reader may know. */
    static MeasureView of(MeasureStanding row, LocalDate today, boolean withInspection) {
        boolean seen = withInspection && row.inspectionId != null;
        return new MeasureView(
                row.id,
                row.orderId,
                row.operatorCode,
                row.measureCode,
                row.titleKo == null ? null : new Text(row.titleKo, row.titleEn),
                row.milestones,
                row.achieved,
                row.slipDays,
                row.openUntil != null && row.openUntil.isBefore(today),
                row.claimedDoneOn != null,
                row.claimedDoneOn,
                seen ? row.result == InspectionResult.VERIFIED : null,
                seen ? new SeenView(row.inspectionId, row.result, row.inspectedOn) : null);
    }
}
