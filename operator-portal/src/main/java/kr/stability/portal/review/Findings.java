package kr.stability.portal.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.reporting.ReviewView;
import kr.stability.portal.reporting.Text;
import kr.stability.portal.web.Label;

/**
 * What the ministry said about the version that it reviewed last, requirement by requirement.
 *
 * @param version of the filing that was reviewed, 0 while no review was sent
 * @param sentAt when the review was sent, or null
 */
public record Findings(int version, Instant sentAt, List<Row> rows) {

    /** One verdict with the requirement it is on. */
    public record Row(String requirement, ReviewView.Verdict verdict, Text text) {
        /** The verdict in words. */
        public Label label() {
            return switch (verdict) {
                case ACCEPTED -> new Label("수용", "Accepted");
                case SUPPLEMENT_REQUIRED -> new Label("보완요구", "Supplement required");
                case GUIDANCE -> new Label("행정지도", "Guidance");
            };
        }
    }

    /** The findings of the review that was sent last. */
    public static Findings of(OrderView order, List<ReviewView> reviews) {
        Optional<ReviewView> last = reviews.stream()
                .filter(review -> review.sentAt() != null)
                .max(Comparator.comparing(ReviewView::sentAt));
        return last.map(review -> of(order, review)).orElse(new Findings(0, null, List.of()));
    }

    private static Findings of(OrderView order, ReviewView review) {
        int version = order.submissions().stream()
                .filter(filed -> filed.id().equals(review.submission()))
                .mapToInt(OrderView.Filed::version)
                .findFirst()
                .orElse(0);
        List<Row> rows = review.findings().stream()
                .map(finding -> new Row(finding.requirement(), finding.verdict(), finding.text()))
                .toList();
        return new Findings(version, review.sentAt(), rows);
    }

    /** True when a review was sent. */
    public boolean sent() {
        return sentAt != null;
    }
}
