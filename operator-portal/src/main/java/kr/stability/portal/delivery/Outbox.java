package kr.stability.portal.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import kr.stability.portal.reporting.SubmissionView;

/**
 * Filings that wait for delivery, shared by all replicas of the portal. A worker leases one in a short transaction,
 * delivers it outside of any, and writes down what came of it; a worker that dies loses its lease, and the next one
 * delivers again, which the filing id makes harmless. However long a large file takes, its lease is renewed while the
 * worker lives, and a replica that is told to end gives back what it has. Times are the database's: real time, one clock
 * for all replicas.
 */
@ApplicationScoped
class Outbox {
    /** A little longer than a delivery can take ({@code quarkus.rest-client.delivery}: 2 s and 25 s). */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private static final int SHOWN = 2000;
    private static final String NEXT = """
            UPDATE filing SET attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => ?1)
            WHERE id = (
                SELECT id FROM filing f
                WHERE delivered_at IS NULL AND stopped_at IS NULL AND next_attempt_at <= now()
                  AND NOT EXISTS (SELECT 1 FROM filing earlier
                      WHERE earlier.order_id = f.order_id AND earlier.version < f.version
                        AND earlier.delivered_at IS NULL AND NOT earlier.infected)
                ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id
            """;

    private static final String HELD_FOR = """
            UPDATE filing SET next_attempt_at = now() + make_interval(secs => ?1)
            WHERE id = ANY (?2) AND delivered_at IS NULL AND stopped_at IS NULL
            """;

    private final EntityManager entities;
    private final Set<UUID> held = ConcurrentHashMap.newKeySet();
    private final Backoff backoff =
            new Backoff(() -> ThreadLocalRandom.current().nextDouble());

    Outbox(EntityManager entities) {
        this.entities = entities;
    }

    /** The next filing that is due, leased to the caller for half a minute. A later version waits for the earlier one. */
    Optional<Filing> lease() {
        Optional<Filing> leased = QuarkusTransaction.requiringNew().call(() -> {
            Optional<?> id = entities
                    .createNativeQuery(NEXT, UUID.class)
                    .setParameter(1, (double) LEASE.toSeconds())
                    .getResultList()
                    .stream()
                    .findFirst();
            return id.map(found -> entities.find(Filing.class, found));
        });
        leased.ifPresent(filing -> held.add(filing.id));
        return leased;
    }

    /** Half a minute more for everything that is leased here; to be called more often than that. */
    void renew() {
        holdFor(LEASE);
    }

    /** Gives back everything that is leased here: another replica may begin at once. */
    void release() {
        holdFor(Duration.ZERO);
    }

    private void holdFor(Duration time) {
        UUID[] ids = held.toArray(UUID[]::new);
        if (ids.length > 0) {
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery(HELD_FOR)
                            .setParameter(1, (double) time.toSeconds())
                            .setParameter(2, ids)
                            .executeUpdate());
        }
    }

    /** Delivered: keeps the receipt. */
    void delivered(Filing filing, SubmissionView received) {
        change(filing, (stored, now) -> {
            stored.receipt = received.receipt();
            stored.submissionId = received.id();
            stored.unexplained = received.unexplained();
            stored.deliveredAt = now;
            stored.lastError = null;
        });
    }

    /** Not delivered: tries again after a pause, for ever. */
    void retry(Filing filing, String error) {
        Duration pause = backoff.after(filing.attempts);
        change(filing, (stored, now) -> {
            stored.nextAttemptAt = now.plus(pause);
            stored.lastError = shortened(error);
        });
    }

    /** Refused for good: nobody tries again until people have looked at it and cleared {@code stopped_at}. */
    void stop(Filing filing, String error) {
        change(filing, (stored, now) -> {
            stored.stoppedAt = now;
            stored.lastError = shortened(error);
        });
    }

    /** Given up because of a virus in a file that it names: later versions do not wait for it any more. */
    void infected(Filing filing, String error) {
        change(filing, (stored, now) -> {
            stored.stoppedAt = now;
            stored.infected = true;
            stored.lastError = shortened(error);
        });
    }

    /** With the database's time: a replica whose clock is wrong neither hurries nor holds up a filing. */
    private void change(Filing filing, BiConsumer<Filing, Instant> change) {
        held.remove(filing.id);
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = (Instant)
                    entities.createNativeQuery("SELECT now()", Instant.class).getSingleResult();
            change.accept(Filing.findById(filing.id), now);
        });
    }

    private static String shortened(String error) {
        return error == null || error.length() <= SHOWN ? error : error.substring(0, SHOWN);
    }
}
