package kr.stability.reporting.implementation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import kr.stability.reporting.json.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A milestone as filed and as reported.
 *
 * @param measure code of its measure
 * @param milestone its code within the measure
 * @param originalDueOn filed first; never changes
 * @param currentDueOn what the company said last
 * @param slipDays from the original to the current day
 * @param overdue true when it is not achieved, the current day is over and the order is not closed
 * @param reportedMonth last month that was reported on, such as {@code 2023-02}, or null
 */
@Schema(name = "Milestone")
public record MilestoneView(
        UUID id,
        UUID order,
        String operator,
        String measure,
        String milestone,
        @Schema(nullable = true) Text title,
        int planVersion,
        @Schema(nullable = true) LocalDate originalDueOn,
        @Schema(nullable = true) LocalDate currentDueOn,
        @Schema(nullable = true) String movedBecause,
        @Schema(nullable = true) LocalDate achievedOn,
        @Schema(nullable = true) Integer slipDays,
        boolean overdue,

        @Schema(
                nullable = true,
                examples = {"2023-02"})
        String reportedMonth) {

    /** As it stands on a day. */
    static MilestoneView of(MilestoneStanding row, LocalDate today) {
        return new MilestoneView(
                row.id,
                row.orderId,
                row.operatorCode,
                row.measureCode,
                row.code,
                row.titleKo == null ? null : new Text(row.titleKo, row.titleEn),
                row.planVersion,
                row.originalDueOn,
                row.currentDueOn,
                row.movedBecause,
                row.achievedOn,
                row.slipDays,
                row.openUntil != null && row.openUntil.isBefore(today),
                row.reportedMonth == null
                        ? null
                        : YearMonth.from(row.reportedMonth).toString());
    }
}
