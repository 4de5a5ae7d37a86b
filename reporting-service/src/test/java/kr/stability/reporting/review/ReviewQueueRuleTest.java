package kr.stability.reporting.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.order.AnswerFacts;
import kr.stability.reporting.order.OrderStatus;
import kr.stability.reporting.order.OrderView;
import kr.stability.reporting.order.OrdersOfEveryKind;
import kr.stability.reporting.order.ReviewFact;
import kr.stability.reporting.order.ViewsOfOrders;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue is asked of the database; the status of an order is worked out in Java. */
@ReportingTest
class ReviewQueueRuleTest {
    private static final int MANY = 600;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    ReviewQueue queue;

    @Inject
    ViewsOfOrders views;

    @Inject
    AnswerFacts.Reviews reviews;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @BeforeEach
    void write() {
        Api.servedOrder(Api.operator());
        QuarkusTransaction.begin();
        new OrdersOfEveryKind(entities, LocalDate.now(clock)).write(MANY);
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.rollback();
    }

    @Test
    void whatTheRuleCallsUnreviewedWaits() {
        List<OrderView> all = views.served();
        List<UUID> expected =
                all.stream().filter(this::waits).map(OrderView::id).toList();
        assertThat(expected).hasSizeGreaterThan(MANY / 10).hasSizeLessThan(all.size() - MANY / 10);
        assertThat(queue.waiting(FIRST, null, null, Integer.MAX_VALUE))
                .extracting(ReviewQueue.Waiting::order)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Under review by the ministry's own guidance is nothing that waits. */
    private boolean waits(OrderView order) {
        return order.status() == OrderStatus.RECEIVED
                || order.status() == OrderStatus.UNDER_REVIEW && lastSent(order) != ReviewFact.Outcome.GUIDANCE;
    }

    private ReviewFact.Outcome lastSent(OrderView order) {
        UUID filing = order.submissions().getLast().id();
        return OrderStatus.lastSent(reviews.of(List.of(order.id())).getOrDefault(order.id(), List.of()).stream()
                        .filter(review -> review.submission().equals(filing))
                        .toList())
                .map(ReviewFact::outcome)
                .orElse(null);
    }
}
