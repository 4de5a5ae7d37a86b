package kr.stability.portal.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.stability.portal.reporting.SubmissionView;

/** The outbox in the database. All times are those of the database, so that replicas agree. */
@ApplicationScoped
public class OutboxRows {
    private static final String CLAIM = """
            update filing set attempts = attempts + 1, next_attempt_at = clock_timestamp() + interval '90 seconds'
            where id = (
                select due.id from filing due
                where due.delivered_at is null and not due.stopped and due.next_attempt_at <= clock_timestamp()
                    and not exists (
                        select 1 from filing before
                        where before.order_id = due.order_id and before.version < due.version
                            and before.delivered_at is null)
                order by due.next_attempt_at limit 1
                for update skip locked)
            returning id""";
    private static final String RECEIVED = """
            update filing set receipt = cast(:receipt as jsonb), delivered_at = clock_timestamp(), last_error = null
            where id = :id and delivered_at is null""";
    private static final String LATER = """
            update filing set last_error = :error,
                next_attempt_at = clock_timestamp() + cast(:pause as double precision) * interval '1 millisecond'
            where id = :id and delivered_at is null""";
    private static final String STOP =
            "update filing set last_error = :error, stopped = true where id = :id and delivered_at is null";
    private final EntityManager database;
    private final ObjectMapper json;

    OutboxRows(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Takes the filing that has waited longest, for 90 s: longer than a delivery can last. Later versions of an order wait
     * for the earlier ones.
     */
    @Transactional
    public Optional<Filing> claim() {
        @SuppressWarnings("unchecked")
        List<UUID> ids = database.createNativeQuery(CLAIM, UUID.class).getResultList();
        return ids.stream().findFirst().map(id -> Filing.<Filing>findById(id));
    }

    /** Keeps the receipt; the first one counts. */
    @Transactional
    public void received(Filing filing, SubmissionView.Receipt receipt) {
        database.createNativeQuery(RECEIVED)
                .setParameter("receipt", write(receipt))
                .setParameter("id", filing.id)
                .executeUpdate();
    }

    /** Tries again after a pause. */
    @Transactional
    public void later(Filing filing, Duration pause, String error) {
        database.createNativeQuery(LATER)
                .setParameter("error", error)
                .setParameter("pause", pause.toMillis())
                .setParameter("id", filing.id)
                .executeUpdate();
    }

    /** Never again until a person has looked. */
    @Transactional
    public void stop(Filing filing, String error) {
        database.createNativeQuery(STOP)
                .setParameter("error", error)
                .setParameter("id", filing.id)
                .executeUpdate();
    }

    /** How many filings have no receipt. */
    @Transactional
    public long waiting() {
        return Filing.count("deliveredAt is null and stopped = false");
    }

    private String write(SubmissionView.Receipt receipt) {
        try {
            return json.writeValueAsString(receipt);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a receipt that was read can be written", e);
        }
    }
}
