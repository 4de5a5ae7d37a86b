package kr.stability.portal.rate;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A bucket of requests for each identity; in memory, so it is this replica's. */
@ApplicationScoped
public class Rates {
    private static final int MOST_KEPT = 10_000;

    private final RateConfig config;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    Rates(RateConfig config) {
        this.config = config;
    }

    /**
     * Takes one request out of the bucket.
     *
     * @param identity issuer and subject
     * @param times how many times the usual rate it may have
     * @return how long to wait before the next one; zero when this one may pass
     */
    Duration wait(String identity, int times) {
        ConsumptionProbe asked = bucket(identity, times).tryConsumeAndReturnRemaining(1);
        return asked.isConsumed() ? Duration.ZERO : Duration.ofNanos(asked.getNanosToWaitForRefill());
    }

    /** The bucket of an identity. */
    Bucket bucket(String identity, int times) {
        if (buckets.size() > MOST_KEPT) {
            forgetFull();
        }
        return buckets.computeIfAbsent(
                identity,
                whose -> Bucket.builder()
                        .addLimit(limit -> limit.capacity((long) config.burst() * times)
                                .refillGreedy((long) config.perMinute() * times, Duration.ofMinutes(1)))
                        .build());
    }

    /** All buckets by identity. */
    Map<String, Bucket> buckets() {
        return buckets;
    }

    /** A full bucket is like a new one. */
    private void forgetFull() {
        buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= config.burst());
    }
}
