package kr.stability.portal.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Gauges whose values are read from the database from time to time: reading the metrics never waits for it. Every replica
 * shows the same values, so that they are not to be added up over replicas. While the database does not answer they are
 * not a number.
 */
public final class DatabaseGauges {
    private static final Logger LOG = Logger.getLogger(DatabaseGauges.class);

    private final Map<String, Double> values = new ConcurrentHashMap<>();
    private final Map<String, String> described;

    /**
     * Registers the gauges; they have no value until the first {@link #refresh}.
     *
     * @param described what each means, by its name
     */
    public DatabaseGauges(MeterRegistry meters, Map<String, String> described) {
        this.described = described;
        forget();
        described.forEach((name, meaning) -> Gauge.builder(name, values, read -> read.get(name))
                .description(meaning)
                .register(meters));
    }

    /** Reads all values anew, in a transaction of its own. */
    public void refresh(Supplier<Map<String, ? extends Number>> query) {
        try {
            QuarkusTransaction.requiringNew()
                    .call(query::get)
                    .forEach((name, value) -> values.put(name, value.doubleValue()));
        } catch (RuntimeException e) {
            LOG.debugf("Metrics were not read: %s", e.getMessage());
            forget();
        }
    }

    private void forget() {
        described.keySet().forEach(name -> values.put(name, Double.NaN));
    }
}
