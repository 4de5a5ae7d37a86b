package kr.stability.reporting.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.ledger.Actor;
import kr.stability.reporting.order.DueDate;
import kr.stability.reporting.order.Period;
import kr.stability.reporting.order.PeriodUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A review as shown.
 *
 * @param supplement period and last day for the supplement, or null
 * @param dueOn day by which it should be sent, Asia/Seoul; null once it is sent
 * @param assignee who works on it; null once it is sent
 * @param version for {@code If-Match}
 */
@Schema(name = "Review")
public record ReviewView(
        UUID id,
        UUID submission,
        UUID order,
        String operator,
        Status status,
        List<FindingView> findings,
        @Schema(nullable = true) LocalDate dueOn,
        @Schema(nullable = true) Actor assignee,
        @Schema(nullable = true) Instant sentAt,
        @Schema(nullable = true) Actor sentBy,
        @Schema(nullable = true) SupplementPeriodView supplement,
        int version) {

    /** Whether the company may read it. */
    @Schema(name = "ReviewStatus")
    public enum Status {
        /** Seen by the ministry only. */
        DRAFT,
        /** Sent and closed. */
        SENT
    }

    /** One verdict. */
    @Schema(name = "Finding")
    public record FindingView(
            String requirement,
            Verdict verdict,
            Text text,

            @Schema(nullable = true, description = "The review whose verdict stands because the answer did not change")
            UUID carriedFrom,

            @Schema(nullable = true, description = "Who wrote it; null for companies and for findings of before")
            Actor writtenBy,

            @Schema(description = "For If-Match, of this one finding")
            int version) {
        private FindingView withoutAuthor() {
            return new FindingView(requirement, verdict, text, carriedFrom, null, version);
        }
    }

    /** By when the company answers. */
    @Schema(name = "SupplementPeriod")
    public record SupplementPeriodView(Period period, LocalDate dueOn, List<DueDate.Step> dueDerivation) {}

    static ReviewView of(Review review) {
        return new ReviewView(
                review.id,
                review.submissionId,
                review.orderId,
                review.operatorCode,
                review.sent() ? Status.SENT : Status.DRAFT,
                review.findings.stream().map(ReviewView::finding).toList(),
                review.sent() ? null : review.dueOn,
                review.sent() ? null : review.assignee,
                review.sentAt,
                review.sentBy,
                supplement(review),
                review.version);
    }

    /** As a company reads it: who of the ministry wrote which finding is not its matter. */
    ReviewView forCompany() {
        List<FindingView> shown =
                findings.stream().map(FindingView::withoutAuthor).toList();
        return new ReviewView(
                id, submission, order, operator, status, shown, dueOn, assignee, sentAt, sentBy, supplement, version);
    }

    static FindingView finding(Finding finding) {
        return new FindingView(
                finding.requirementCode,
                finding.verdict,
                finding.text,
                finding.carriedFrom,
                finding.writtenBy,
                finding.version);
    }

    private static SupplementPeriodView supplement(Review review) {
        PeriodUnit unit = review.supplementUnit;
        return unit == null
                ? null
                : new SupplementPeriodView(
                        new Period(review.supplementAmount, unit), review.supplementDueOn, review.supplementDerivation);
    }
}
