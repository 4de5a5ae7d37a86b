package kr.stability.reporting.order;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.stability.reporting.metrics.DatabaseGauges;
import kr.stability.reporting.tenancy.EveryCompany;

/** Orders in force, and those whose company is late. */
@ApplicationScoped
@EveryCompany
class OrderMeters {
    private static final String OPEN = "reporting.orders.open";
    private static final String OVERDUE = "reporting.orders.overdue";
    private static final int PAGE = 500;
    private static final UUID FIRST = new UUID(0, 0);

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
            Counted counted = counted(PAGE);
            return Map.of(OPEN, counted.open(), OVERDUE, counted.overdue());
        });
    }

    /** Goes through the open orders so many at a time: however many there are, the memory is that of one page. */
    Counted counted(int most) {
        Counted counted = new Counted(0, 0);
        UUID after = FIRST;
        while (true) {
            List<CorrectiveOrder> page = CorrectiveOrder.<CorrectiveOrder>find(
                            "arrivedOn is not null and closedAt is null and id > ?1 order by id", after)
                    .page(0, most)
                    .list();
            long overdue = views.of(page).stream().filter(OrderView::overdue).count();
            counted = new Counted(counted.open() + page.size(), counted.overdue() + overdue);
            if (page.size() < most) {
                return counted;
            }
            after = page.getLast().id;
            CorrectiveOrder.getEntityManager().clear();
        }
    }

    record Counted(long open, long overdue) {}
}
