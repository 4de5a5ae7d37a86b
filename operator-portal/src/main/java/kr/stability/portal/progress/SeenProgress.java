package kr.stability.portal.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.stability.portal.reporting.HistoryEntry;
import kr.stability.portal.reporting.MilestoneView;
import kr.stability.portal.reporting.ProgressReport;
import kr.stability.portal.reporting.ResultReport;

/**
 * What the ministry has of an order after the plan, as the portal saw it last.
 *
 * @param seenAt when, business time; null when it was never seen
 * @param current false when reporting-service could not be asked just now
 */
public record SeenProgress(
        List<MilestoneView> milestones,
        List<ProgressReport> reports,
        List<ResultReport> results,
        List<HistoryEntry> history,
        Instant seenAt,
        boolean current) {

    static SeenProgress of(ProgressSnapshot snapshot, boolean current) {
        return new SeenProgress(
                snapshot.milestones, snapshot.reports, snapshot.results, snapshot.history, snapshot.seenAt, current);
    }

    /** Milestones that are not reached. */
    public List<MilestoneView> open() {
        return milestones.stream().filter(milestone -> !milestone.achieved()).toList();
    }

    /**
     * What was said last of a milestone in the reports on a month: one report on it takes the place of the other, and has to
     * say it again.
     */
    ProgressReport.Entry said(String month, MilestoneView milestone) {
        return last(month)
                .flatMap(report -> report.milestones().stream()
                        .filter(entry -> entry.isOn(milestone))
                        .findFirst())
                .orElseGet(() -> ProgressReport.Entry.noChange(milestone));
    }

    /**
     * What is meant by an entry of a form that showed one month and was sent for another: where nobody touched it, what was
     * said on the other.
     */
    ProgressReport.Entry meant(String shown, String month, ProgressReport.Entry typed) {
        return milestones.stream()
                .filter(one -> typed.isOn(one) && !Objects.equals(shown, month) && typed.equals(said(shown, one)))
                .findFirst()
                .map(one -> said(month, one))
                .orElse(typed);
    }

    /** The report that counts of a month. */
    Optional<ProgressReport> last(String month) {
        return reports.stream()
                .filter(report -> report.month().equals(month))
                .max(Comparator.comparing(ProgressReport::revision));
    }

    /** A report on a month that says nothing new: what was said on it already, and no change of what is open. */
    List<ProgressReport.Entry> nothingNew(String month) {
        return milestones.stream()
                .filter(one ->
                        !one.achieved() || !"NO_CHANGE".equals(said(month, one).state()))
                .map(one -> said(month, one))
                .toList();
    }

    public int overdue() {
        return (int) milestones.stream().filter(MilestoneView::overdue).count();
    }

    /** Codes of the measures that have a milestone, which is all of them, in order. */
    public List<String> measures() {
        return milestones.stream().map(MilestoneView::measure).distinct().toList();
    }

    /** The reports, the newest first. */
    public List<ProgressReport> newestReports() {
        return reports.reversed();
    }

    /** True when the month was reported on. */
    public boolean reported(String month) {
        return reports.stream().anyMatch(report -> report.month().equals(month));
    }
}
