package kr.stability.reporting.order;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import kr.stability.reporting.metrics.DatabaseGauges;
import kr.stability.reporting.tenancy.EveryCompany;

/** Orders in force, and those whose company is late. */
@ApplicationScoped
@EveryCompany
class OrderMeters {
    private static final String OPEN = "reporting.orders.open";
    private static final String OVERDUE = "reporting.orders.overdue";

    private final OrderViews views;
    private final DatabaseGauges gauges;

    OrderMeters(OrderViews views, MeterRegistry meters) {
        this.views = views;
        this.gauges = new DatabaseGauges(
                meters,
                Map.of(
                        OPEN, "Orders that have arrived and are not closed",
                        OVERDUE, "Those of them of which something is overdue"));
    }

    /** Derives the status of every open order, as the lists do; therefore less often than other metrics. */
    @Scheduled(every = "{stability.metrics.orders-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        gauges.refresh(() -> {
            List<CorrectiveOrder> open = CorrectiveOrder.list("arrivedOn is not null and closedAt is null");
            long overdue = views.of(open).stream().filter(OrderView::overdue).count();
            return Map.of(OPEN, open.size(), OVERDUE, overdue);
        });
    }
}
