package kr.stability.reporting.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The reviews of all versions that answer an order, as the ministry reads them: drafts too. Two queries. */
@ApplicationScoped
public class OrderReviews {

    /** In order of creation. */
    @Transactional
    public List<ReviewView> of(UUID order) {
        return Review.<Review>list("orderId = ?1 order by id", order).stream()
                .map(ReviewView::of)
                .toList();
    }
}
