package kr.stability.reporting.review;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.stability.reporting.metrics.DatabaseGauges;
import kr.stability.reporting.tenancy.EveryCompany;

/** What waits for the ministry's review, and for how long in business time. */
@ApplicationScoped
@EveryCompany
class ReviewMeters {
    private static final String WAITING = "reporting.review.waiting";
    private static final String OVERDUE = "reporting.review.overdue";
    private static final String AGE = "reporting.review.age.seconds";
    private static final UUID FIRST = new UUID(0, 0);

    private final ReviewQueue queue;
    private final Clock clock;
    private final DatabaseGauges gauges;

    ReviewMeters(ReviewQueue queue, Clock clock, MeterRegistry meters) {
        this.queue = queue;
        this.clock = clock;
        this.gauges = new DatabaseGauges(
                meters,
                Map.of(
                        WAITING, "Filings whose review has not been sent",
                        OVERDUE, "Those of them whose review should have been sent",
                        AGE, "Since the oldest of them came in, 0 when there is none"));
    }

    @Scheduled(every = "{stability.metrics.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        gauges.refresh(() -> {
            List<ReviewQueue.Waiting> waiting = queue.waiting(FIRST, null, null, Integer.MAX_VALUE);
            LocalDate today = LocalDate.now(clock);
            long overdue =
                    waiting.stream().filter(one -> one.dueOn().isBefore(today)).count();
            return Map.of(WAITING, waiting.size(), OVERDUE, overdue, AGE, age(waiting));
        });
    }

    private double age(List<ReviewQueue.Waiting> waiting) {
        Instant now = clock.instant();
        return waiting.stream()
                .map(ReviewQueue.Waiting::receivedAt)
                .min(Comparator.naturalOrder())
                .map(oldest -> Math.max(0, Duration.between(oldest, now).toMillis() / 1000.0))
                .orElse(0.0);
    }
}
