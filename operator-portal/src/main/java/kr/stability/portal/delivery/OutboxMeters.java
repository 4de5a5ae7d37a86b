package kr.stability.portal.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Map;
import kr.stability.portal.metrics.DatabaseGauges;
import kr.stability.portal.tenancy.EveryCompany;

/** How many plans were filed, and what waits in the outbox. Ages are real time. */
@ApplicationScoped
@EveryCompany
class OutboxMeters {
    private static final String FILED = "portal.filings";
    private static final String WAITING = "portal.outbox.waiting";
    private static final String STOPPED = "portal.outbox.stopped";
    private static final String AGE = "portal.outbox.age.seconds";
    private static final String QUERY = """
            SELECT (SELECT count(*) FROM filing) AS filed,
                count(*) FILTER (WHERE stopped_at IS NULL) AS waiting,
                count(*) FILTER (WHERE stopped_at IS NOT NULL) AS stopped,
                coalesce(extract(epoch FROM now() - min(queued_at) FILTER (WHERE stopped_at IS NULL)), 0)::float8 AS age
            FROM filing WHERE delivered_at IS NULL AND NOT infected
            """;

    private final EntityManager entities;
    private final DatabaseGauges gauges;

    OutboxMeters(EntityManager entities, MeterRegistry meters) {
        this.entities = entities;
        this.gauges = new DatabaseGauges(
                meters,
                Map.of(
                        FILED, "Plans certified and filed since the beginning",
                        WAITING, "Filings without a receipt that are tried again",
                        STOPPED, "Filings that the ministry's service refuses and people must look at",
                        AGE, "Age of the oldest filing without a receipt that is tried again, 0 when there is none"));
    }

    @Scheduled(every = "{stability.metrics.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        gauges.refresh(() -> {
            Tuple row = (Tuple) entities.createNativeQuery(QUERY, Tuple.class).getSingleResult();
            return Map.of(
                    FILED, row.get("filed", Number.class),
                    WAITING, row.get("waiting", Number.class),
                    STOPPED, row.get("stopped", Number.class),
                    AGE, row.get("age", Number.class));
        });
    }
}
