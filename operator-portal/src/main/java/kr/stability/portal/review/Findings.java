package kr.stability.portal.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.reporting.ReviewView;

/**
 * What the ministry said about the version that it reviewed last, requirement by requirement, in the order of the
 * requirements.
 *
 * @param version of the filing that was reviewed, 0 while no review was sent
 * @param sentAt when the review was sent, or null
 * @param filed version that was filed last, as far as the ministry or the portal knows; 0 when none
 * @param answers one for each finding
 */
public record Findings(int version, Instant sentAt, int filed, List<Answer> answers) {
    private static final Findings NONE = new Findings(0, null, 0, List.of());

    /** The review that was sent last. */
    static Optional<ReviewView> lastSent(List<ReviewView> reviews) {
        return reviews.stream().filter(review -> review.sentAt() != null).max(Comparator.comparing(ReviewView::sentAt));
    }

    /** Version of the filing that a review is about, 0 when it is not known. */
    static int version(OrderView order, ReviewView review) {
        return order.submissions().stream()
                .filter(filed -> filed.id().equals(review.submission()))
                .mapToInt(OrderView.Filed::version)
                .findFirst()
                .orElse(0);
    }

    static Findings none() {
        return NONE;
    }

    /** True when a review was sent. */
    public boolean sent() {
        return sentAt != null;
    }

    /** True when a version was filed after the one that the findings are on: they have been answered. */
    public boolean answered() {
        return filed > version;
    }

    /** How many requirements ask for a supplement and stand as they were filed. */
    public long open() {
        return answers.stream().filter(Answer::open).count();
    }
}
