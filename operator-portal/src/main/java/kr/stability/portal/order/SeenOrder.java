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

    public UUID id() {
        return view.id();
    }

    @Override
    public String operator() {
        return view.operator();
    }
}
