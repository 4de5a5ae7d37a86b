package kr.stability.reporting.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.ledger.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The result of an inspection as shown. */
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
        Actor recordedBy) {
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
                inspection.recordedBy);
    }
}
