package kr.stability.reporting.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.implementation.History;
import kr.stability.reporting.implementation.HistoryEntryView;
import kr.stability.reporting.review.OrderReviews;
import kr.stability.reporting.submission.FiledVersions;

/** Gathers what was filed in answer to an order, what was found, and who did what; a fixed number of queries. */
@ApplicationScoped
class Answers {
    private final FiledVersions versions;
    private final OrderReviews reviews;
    private final History history;

    Answers(FiledVersions versions, OrderReviews reviews, History history) {
        this.versions = versions;
        this.reviews = reviews;
        this.history = history;
    }

    @Transactional
    OrderPage.Filed filed(UUID order) {
        return new OrderPage.Filed(versions.of(order), reviews.of(order));
    }

    @Transactional
    List<HistoryEntryView> history(UUID order, UUID after, int most) {
        return history.whole(order, after, most);
    }
}
