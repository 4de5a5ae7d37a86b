package kr.stability.reporting.ledger.chain;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import kr.stability.reporting.metrics.DatabaseGauges;
import kr.stability.reporting.tenancy.EveryCompany;

/** How long the chain is and what waits to be sealed. The age is business time, as the acts are. */
@ApplicationScoped
@EveryCompany
class LedgerMeters {
    private static final String SIZE = "reporting.ledger.size";
    private static final String UNSEALED = "reporting.ledger.unsealed";
    private static final String AGE = "reporting.ledger.unsealed.age.seconds";
    private static final String QUERY = """
            select coalesce((select max(size) from ledger_head), 0) as size, count(*) as unsealed,
                min(e.acted_at) as oldest
            from ledger_pending p join ledger_entry e on e.id = p.entry_id""";

    private final EntityManager entities;
    private final Clock clock;
    private final DatabaseGauges gauges;

    LedgerMeters(EntityManager entities, Clock clock, MeterRegistry meters) {
        this.entities = entities;
        this.clock = clock;
        this.gauges = new DatabaseGauges(
                meters,
                Map.of(
                        SIZE, "Entries under the last signed head of the ledger",
                        UNSEALED, "Entries that are not sealed yet",
                        AGE, "Age of the oldest entry that is not sealed, 0 when there is none"));
    }

    @Scheduled(every = "{stability.metrics.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        gauges.refresh(() -> {
            Tuple row = (Tuple) entities.createNativeQuery(QUERY, Tuple.class).getSingleResult();
            return Map.of(
                    SIZE, row.get("size", Number.class),
                    UNSEALED, row.get("unsealed", Number.class),
                    AGE, age(row.get("oldest", Instant.class)));
        });
    }

    private double age(Instant oldest) {
        return oldest == null
                ? 0
                : Math.max(0, Duration.between(oldest, clock.instant()).toMillis() / 1000.0);
    }
}
