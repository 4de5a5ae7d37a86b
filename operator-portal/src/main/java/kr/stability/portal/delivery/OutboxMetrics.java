package kr.stability.portal.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** How many filings wait, as a metric: {@code portal.filings.waiting}. */
@ApplicationScoped
public class OutboxMetrics {
    void register(@Observes StartupEvent event, MeterRegistry metrics, OutboxRows rows) {
        metrics.gauge("portal.filings.waiting", rows, OutboxRows::waiting);
    }
}
