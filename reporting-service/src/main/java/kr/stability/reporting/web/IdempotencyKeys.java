package kr.stability.reporting.web;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import kr.stability.reporting.tenancy.EveryCompany;
import kr.stability.reporting.time.Steadily;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes out answers that nobody asks for again: they hold names, and a key is for the retries of one request. */
@ApplicationScoped
class IdempotencyKeys {
    private static final Duration PAUSE = Duration.ofMinutes(10);

    /** By the database's clock, which wrote the time; so many at once that no transaction takes long. */
    private static final String EXPIRE = """
            delete from idempotency_key where (issuer, subject, key) in (
                select issuer, subject, key from idempotency_key
                where claimed_at < clock_timestamp() - make_interval(secs => :seconds) order by claimed_at limit 5000)""";

    private final EntityManager entities;
    private final Duration lifetime;

    IdempotencyKeys(
            EntityManager entities, @ConfigProperty(name = "stability.idempotency.lifetime") Duration lifetime) {
        this.entities = entities;
        this.lifetime = lifetime;
    }

    static void begin(@Observes StartupEvent started, Steadily steadily, IdempotencyKeys keys) {
        steadily.every(PAUSE, keys::expire);
    }

    /** Takes out those that are older than their lifetime, and returns how many. */
    @EveryCompany
    @Transactional
    int expire() {
        return entities.createNativeQuery(EXPIRE)
                .setParameter("seconds", (double) lifetime.toSeconds())
                .executeUpdate();
    }
}
