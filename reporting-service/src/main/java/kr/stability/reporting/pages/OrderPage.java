package kr.stability.reporting.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kr.stability.reporting.implementation.HistoryEntryView;
import kr.stability.reporting.implementation.MeasureView;
import kr.stability.reporting.implementation.MilestoneView;
import kr.stability.reporting.implementation.OrderProgress;
import kr.stability.reporting.implementation.ResultReportView;
import kr.stability.reporting.inspection.InspectionView;
import kr.stability.reporting.order.OrderBoard;
import kr.stability.reporting.order.OrderRevisionView;
import kr.stability.reporting.order.OrderView;
import kr.stability.reporting.release.ReleaseView;
import kr.stability.reporting.review.ReviewView;
import kr.stability.reporting.submission.SubmissionView;

/** What the page of an order shows. */
public record OrderPage(OrderBoard.Row row, List<OrderRevisionView> letters, Filed filed, Course course, Past history) {

    /** The versions that were filed, withdrawn ones too, and their reviews, drafts too; each in order of creation. */
    public record Filed(List<SubmissionView> versions, List<ReviewView> reviews) {}

    /** How it is carried out. */
    public record Course(
            OrderProgress.Some<MilestoneView> milestones,
            OrderProgress.Some<MeasureView> measures,
            List<InspectionView> inspections,
            Reports reports,
            List<ReleaseView> releases) {}

    /** What the company reported. */
    public record Reports(List<OrderProgress.ReportLine> monthly, List<ResultReportView> results) {}

    /**
     * A part of the history, the oldest first.
     *
     * @param first false when there are earlier acts
     * @param next id of the last entry shown, or null when nothing comes after
     */
    public record Past(List<HistoryEntryView> entries, boolean first, UUID next) {}

    /** The order. */
    public OrderView order() {
        return row.order();
    }

    /** True when a measure of the plan that was filed last names the demand. */
    public boolean answered(String requirement) {
        return row.answered().contains(requirement);
    }

    /** What the review that was sent last says of a demand, or null. */
    public ReviewView.FindingView finding(String requirement) {
        return sent().max(Comparator.comparing(ReviewView::sentAt))
                .flatMap(review -> review.findings().stream()
                        .filter(finding -> finding.requirement().equals(requirement))
                        .findFirst())
                .orElse(null);
    }

    private Stream<ReviewView> sent() {
        return filed.reviews().stream().filter(review -> Objects.nonNull(review.sentAt()));
    }

    /** The number of a version, by its id. */
    public int versionOf(UUID submission) {
        return filed.versions().stream()
                .filter(version -> version.id().equals(submission))
                .mapToInt(SubmissionView::version)
                .findFirst()
                .orElse(0);
    }

    /** The version that counts: the one filed last that was not withdrawn; null when there is none. */
    public UUID latest() {
        return filed.versions().stream()
                .filter(version -> version.withdrawal() == null)
                .reduce((before, after) -> after)
                .map(SubmissionView::id)
                .orElse(null);
    }
}
