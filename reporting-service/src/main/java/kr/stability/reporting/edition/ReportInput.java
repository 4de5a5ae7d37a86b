package kr.stability.reporting.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.implementation.MilestoneState;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.plan.Measure;

/**
 * A monthly report (이행현황) with those of its entries that nothing later takes the place of.
 *
 * @param month for example {@code 2023-02}
 */
public record ReportInput(String id, String month, int revision, Instant reportedAt, List<Entry> entries) {

    /** Without what is said of milestones that a plan keeps to itself. */
    ReportInput shownIn(ImprovementPlan plan) {
        return new ReportInput(
                id,
                month,
                revision,
                reportedAt,
                entries.stream()
                        .filter(entry -> plan.measures().stream().anyMatch(entry::shownIn))
                        .toList());
    }

    /** What a report says of one milestone; days may be null. {@code index} is its place in the report, from 0. */
    public record Entry(
            int index, String measure, String milestone, MilestoneState state, LocalDate dueOn, LocalDate achievedOn) {

        boolean about(String ofMeasure, String code) {
            return measure.equals(ofMeasure) && milestone.equals(code);
        }

        private boolean shownIn(Measure of) {
            return of.milestones().stream()
                    .anyMatch(step -> about(of.code(), step.code()) && !Redaction.emptied(step.confidential()));
        }
    }
}
