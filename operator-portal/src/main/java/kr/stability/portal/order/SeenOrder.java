package kr.stability.portal.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.reporting.ReviewView;
import kr.stability.portal.session.Owned;

/**
 * An order as the portal knows it.
 *
 * @param seenAt when reporting-service last showed it, business time
 * @param current false when reporting-service could not be asked just now
 */
public record SeenOrder(OrderView view, List<ReviewView> reviews, Instant seenAt, boolean current) implements Owned {

    static SeenOrder of(OrderSnapshot snapshot, boolean current) {
        return new SeenOrder(snapshot.view, List.copyOf(snapshot.reviews), snapshot.seenAt, current);
    }

    /** True when the ministry has sent a review of what it received under a number: it cannot be withdrawn any more. */
    public boolean reviewed(String receiptNumber) {
        return view.submissions().stream()
                .filter(filed -> receiptNumber.equals(filed.receiptNumber()))
                .anyMatch(filed -> reviews.stream()
                        .anyMatch(review ->
                                review.sentAt() != null && review.submission().equals(filed.id())));
    }

    public UUID id() {
        return view.id();
    }

    @Override
    public String operator() {
        return view.operator();
    }
}
