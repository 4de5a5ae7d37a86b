package kr.stability.reporting.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Map;
import kr.stability.reporting.metrics.DatabaseGauges;
import kr.stability.reporting.tenancy.EveryCompany;

/** For how long a receiver has taken nothing, and how many were given up. Real time of the database, as the pauses are. */
@ApplicationScoped
@EveryCompany
class WebhookMeters {
    static final String FAILING = "reporting.webhook.failing.seconds";
    static final String STOPPED = "reporting.webhook.stopped";
    private static final String QUERY = """
            select count(*) filter (where disabled_at is not null) as stopped,
                coalesce(extract(epoch from now() - min(failing_since) filter (where disabled_at is null)), 0) as failing
            from webhook""";

    private final EntityManager entities;
    private final DatabaseGauges gauges;

    WebhookMeters(EntityManager entities, MeterRegistry meters) {
        this.entities = entities;
        this.gauges = new DatabaseGauges(
                meters,
                Map.of(
                        FAILING, "For how long the receiver has failed that failed longest, 0 when none does",
                        STOPPED, "Webhooks that were given up and wait for somebody to enable them"));
    }

    @Scheduled(every = "{stability.metrics.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        gauges.refresh(() -> {
            Tuple row = (Tuple) entities.createNativeQuery(QUERY, Tuple.class).getSingleResult();
            return Map.of(
                    FAILING, row.get("failing", Number.class),
                    STOPPED, row.get("stopped", Number.class));
        });
    }
}
