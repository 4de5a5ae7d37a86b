package kr.stability.reporting.implementation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A monthly report as shown.
 *
 * @param month such as {@code 2023-02}
 * @param revision 1 for the first report on the month; the last one stands
 */
@Schema(name = "ProgressReport")
public record ProgressReportView(
        UUID id,
        UUID order,
        String operator,
        @Schema(examples = {"2023-02"}) String month,
        int revision,
        Instant reportedAt,
        Actor reportedBy,
        List<EntryView> milestones) {

    /** What is said of one milestone. */
    @Schema(name = "ProgressEntry")
    public record EntryView(
            String measure,
            String milestone,
            MilestoneState state,
            @Schema(nullable = true) LocalDate achievedOn,
            @Schema(nullable = true) LocalDate currentDueOn,
            @Schema(nullable = true) String reason) {
        private static EntryView of(ProgressEntry entry) {
            return new EntryView(
                    entry.milestone.measureCode,
                    entry.milestone.code,
                    entry.state,
                    entry.achievedOn,
                    entry.currentDueOn,
                    entry.reason);
        }
    }

    static ProgressReportView of(ProgressReport report) {
        return new ProgressReportView(
                report.id,
                report.orderId,
                report.operatorCode,
                YearMonth.from(report.month).toString(),
                report.revision,
                report.reportedAt,
                report.reportedBy,
                report.entries.stream().map(EntryView::of).toList());
    }
}
