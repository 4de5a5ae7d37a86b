package kr.stability.reporting.order;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kr.stability.reporting.metrics.DatabaseGauges;
import kr.stability.reporting.tenancy.EveryCompany;

/** Orders in force, and those whose company is late. */
@ApplicationScoped
@EveryCompany
class OrderMeters {
    private static final String OPEN = "reporting.orders.open";
    private static final String OVERDUE = "reporting.orders.overdue";

    private final OrderCounts orders;
    private final Clock clock;
    private final DatabaseGauges gauges;

    OrderMeters(OrderCounts orders, Clock clock, MeterRegistry meters) {
        this.orders = orders;
        this.clock = clock;
        this.gauges = new DatabaseGauges(
                meters,
                Map.of(
                        OPEN, "Orders that have arrived and are not closed",
                        OVERDUE, "Those of them of which something is overdue"));
    }

    /** Goes through every open order, in the database; therefore less often than other metrics. */
    @Scheduled(every = "{stability.metrics.orders-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        gauges.refresh(() -> {
            OrderCounts.Counted counted = orders.on(LocalDate.now(clock));
            return Map.of(OPEN, counted.open(), OVERDUE, counted.overdue());
        });
    }
}
