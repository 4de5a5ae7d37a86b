package kr.stability.reporting.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportingTest
class OrderCountsTest {
    private static final int MANY = 600;

    @Inject
    OrderCounts counts;

    @Inject
    OrderViews views;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    private LocalDate today;

    @BeforeEach
    void write() {
        Api.servedOrder(Api.operator());
        QuarkusTransaction.begin();
        today = LocalDate.now(clock);
        new OrdersOfEveryKind(entities, today).write(MANY);
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.rollback();
    }

    @Test
    void theDatabaseCallsOverdueWhatTheRuleCallsOverdue() {
        List<UUID> expected = views.of(open()).stream()
                .filter(OrderView::overdue)
                .map(OrderView::id)
                .toList();
        assertThat(expected).hasSizeGreaterThan(MANY / 10).hasSizeLessThan(open().size() - MANY / 10);
        assertThat(overdue()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void allThatAreOpenAreCounted() {
        assertThat(counts.on(today))
                .isEqualTo(new OrderCounts.Counted(open().size(), overdue().size()));
    }

    private static List<CorrectiveOrder> open() {
        return CorrectiveOrder.list("arrivedOn is not null and closedAt is null");
    }

    @SuppressWarnings("unchecked") // a native query has no typed form
    private List<UUID> overdue() {
        return entities.createNativeQuery("select id from (" + OrderCounts.OPEN + ") o where overdue", UUID.class)
                .setParameter("today", today)
                .getResultList();
    }
}
