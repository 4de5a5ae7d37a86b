package kr.stability.reporting.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kr.stability.reporting.event.CloudEvent;
import kr.stability.reporting.event.Event;
import kr.stability.reporting.tenancy.EveryCompany;

/**
 * What webhooks have not been told yet, shared by all replicas. A replica leases a webhook in a short transaction, calls
 * it outside of any, and writes down what came of it. A replica that dies loses its lease, and the next one calls again
 * with the same id. Times are the database's: one clock for all replicas.
 */
@ApplicationScoped
@EveryCompany
class Outbox {
    private static final int SHOWN = 500;
    private static final String WANTED =
            "e.position > w.position and (w.acts = cast('{}' as text[]) or e.act = any(w.acts))";
    private static final String LEASE = """
            update webhook set next_attempt_at = now() + make_interval(secs => :lease)
            where id = (
                select w.id from webhook w
                where w.disabled_at is null and w.next_attempt_at <= now()
                  and exists (select 1 from event e where WANTED)
                order by w.next_attempt_at limit 1 for update skip locked)
            returning id""".replace("WANTED", WANTED);
    private static final String GO_ON = """
            update webhook w set next_attempt_at = now() + make_interval(secs => :lease)
            where w.id = :id and w.disabled_at is null and exists (select 1 from event e where WANTED)
            returning w.id""".replace("WANTED", WANTED);
    private static final String FIRST = """
            select e.position from webhook w join event e on WANTED
            where w.id = :id order by e.position limit 1""".replace("WANTED", WANTED);
    private static final String DELIVERED = """
            update webhook set position = greatest(position, :position), attempts = 0, failing_since = null,
                last_error = null, delivered_at = now(), next_attempt_at = now()
            where id = :id""";
    private static final String FAILED = """
            update webhook set attempts = attempts + 1, failing_since = coalesce(failing_since, now()),
                last_error = :error, next_attempt_at = now() + make_interval(secs => :pause),
                disabled_at = case when :gone or coalesce(failing_since, now()) <= now() - make_interval(secs => :most)
                    then now() end
            where id = :id""";

    private final EntityManager entities;
    private final WebhookConfig config;

    Outbox(EntityManager entities, WebhookConfig config) {
        this.entities = entities;
        this.config = config;
    }

    /**
     * One call to make.
     *
     * @param position place of the event in the feed
     */
    record Call(UUID webhook, String url, WebhookSecret secret, int attempts, long position, CloudEvent event) {}

    /** The next call that is due, leased to the caller for longer than a call may take. */
    Optional<Call> lease() {
        return QuarkusTransaction.requiringNew().call(() -> leased(entities.createNativeQuery(LEASE, UUID.class)));
    }

    /** Received. Returns the next event of the same webhook, if there is one, under the same lease. */
    Optional<Call> delivered(Call call) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery(DELIVERED)
                    .setParameter("position", call.position())
                    .setParameter("id", call.webhook())
                    .executeUpdate();
            return leased(entities.createNativeQuery(GO_ON, UUID.class).setParameter("id", call.webhook()));
        });
    }

    private Optional<Call> leased(Query lease) {
        double seconds = config.timeout().multipliedBy(3).toMillis() / 1000.0;
        return lease.setParameter("lease", seconds).getResultList().stream()
                .findFirst()
                .map(id -> call((UUID) id));
    }

    /**
     * Not received: tried again after a pause, and given up after some days.
     *
     * @param gone true when the receiver said that it wants no more
     */
    void failed(Call call, String error, boolean gone) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(FAILED)
                        .setParameter("error", error.substring(0, Math.min(SHOWN, error.length())))
                        .setParameter("pause", pause(call.attempts()).toMillis() / 1000.0)
                        .setParameter("gone", gone)
                        .setParameter("most", (double) config.disableAfter().toSeconds())
                        .setParameter("id", call.webhook())
                        .executeUpdate());
    }

    private Call call(UUID id) {
        Webhook webhook = entities.find(Webhook.class, id);
        long position = ((Number) entities.createNativeQuery(FIRST, Long.class)
                        .setParameter("id", id)
                        .getSingleResult())
                .longValue();
        return new Call(
                id,
                webhook.url,
                new WebhookSecret(webhook.secret),
                webhook.attempts,
                position,
                CloudEvent.of(Event.findById(position)));
    }

    /** Doubles with every failure up to the longest; half of it by chance, so that receivers are not called all at once. */
    private Duration pause(int failures) {
        long whole =
                Math.min(config.longestPause().toMillis(), config.firstPause().toMillis() << Math.min(failures, 20));
        return Duration.ofMillis(
                Math.round(whole * (0.5 + ThreadLocalRandom.current().nextDouble() / 2)));
    }
}
