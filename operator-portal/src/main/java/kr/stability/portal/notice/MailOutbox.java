package kr.stability.portal.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Mails that wait, shared by all replicas. A worker leases one in a short transaction, sends it outside of any, and
 * writes down what came of it. Times are the database's: real time, whatever the business clock shows.
 */
@ApplicationScoped
class MailOutbox {
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final long LONGEST_PAUSE = 1800;
    private static final int SHOWN = 500;
    private static final String NEXT = """
            UPDATE notice SET mail_attempts = mail_attempts + 1, mail_next_at = now() + make_interval(secs => ?1)
            WHERE id = (SELECT id FROM notice WHERE mail = 'WAITING' AND mail_next_at <= now()
                ORDER BY mail_next_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id
            """;
    /** Only the worker that holds the lease says what came of it. */
    private static final String SETTLE = """
            UPDATE notice SET mail = ?1, mail_error = NULL, mail_sent_at = CASE WHEN ?1 = 'SENT' THEN now() END
            WHERE id = ?2 AND mail = 'WAITING' AND mail_attempts = ?3
            """;

    private static final String RETRY = """
            UPDATE notice SET mail_error = ?1, mail_next_at = now() + make_interval(secs => ?2)
            WHERE id = ?3 AND mail = 'WAITING' AND mail_attempts = ?4
            """;

    private final EntityManager entities;

    MailOutbox(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A mail to send.
     *
     * @param notice what it says
     * @param to who gets it
     */
    record Leased(Notice notice, Addressee to) {}

    /** The next mail, leased to the caller for two minutes. */
    Optional<Leased> lease() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<?> id = entities
                    .createNativeQuery(NEXT, UUID.class)
                    .setParameter(1, (double) LEASE.toSeconds())
                    .getResultList()
                    .stream()
                    .findFirst();
            return id.map(found -> entities.find(Notice.class, found))
                    .map(notice -> new Leased(notice, entities.find(Addressee.class, notice.addresseeId)));
        });
    }

    /** Nobody tries again: it was sent, or it is not to be. */
    void settle(Notice notice, Notice.Mailing outcome) {
        change(SETTLE, outcome.name(), notice.id, notice.mailAttempts);
    }

    /** Not sent: tries again after a pause that doubles from 15 s to half an hour. */
    void retry(Notice notice, String error) {
        long pause = Math.min(LONGEST_PAUSE, 15L << Math.clamp(notice.mailAttempts - 1L, 0, 7));
        String shown = error.length() <= SHOWN ? error : error.substring(0, SHOWN);
        change(RETRY, shown, (double) pause, notice.id, notice.mailAttempts);
    }

    /** Gives up what could not be sent in three days: old reminders only confuse. */
    int expire() {
        return change("UPDATE notice SET mail = 'EXPIRED' WHERE mail = 'WAITING' AND mail_until < now()");
    }

    /** Leaves everything that waits to the portal, because there is no mail server. */
    int leaveToPortal() {
        return change("UPDATE notice SET mail = 'NOT_CONFIGURED' WHERE mail = 'WAITING'");
    }

    private int change(String sql, Object... values) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var query = entities.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return query.executeUpdate();
        });
    }
}
