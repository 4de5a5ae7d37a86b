package kr.stability.reporting.review;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import kr.stability.reporting.metrics.DatabaseGauges;
import kr.stability.reporting.tenancy.EveryCompany;

/** What waits for the ministry's review, and for how long in business time. */
@ApplicationScoped
@EveryCompany
class ReviewMeters {
    private static final String WAITING = "reporting.review.waiting";
    private static final String OVERDUE = "reporting.review.overdue";
    private static final String AGE = "reporting.review.age.seconds";

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
            ReviewQueue.Counted counted = queue.counted(LocalDate.now(clock));
            return Map.of(WAITING, counted.waiting(), OVERDUE, counted.overdue(), AGE, age(counted.oldest()));
        });
    }

    private double age(Instant oldest) {
        return oldest == null
                ? 0
                : Math.max(0, Duration.between(oldest, clock.instant()).toMillis() / 1000.0);
    }
}
