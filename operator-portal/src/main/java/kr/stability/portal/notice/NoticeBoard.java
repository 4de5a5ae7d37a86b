package kr.stability.portal.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;

/** Writes an occurrence down for everybody who is to be told. Writing it again does nothing. */
@ApplicationScoped
public class NoticeBoard {
    private static final String POST = """
            INSERT INTO notice (id, addressee_id, kind, subject, operator, order_number, title_ko, title_en, requirement,
                results, link, due_on, noticed_at)
            SELECT gen_random_uuid(), a.id, :kind, :subject, :operator, :number, :ko, :en, :requirement, :results, :link, :due, :now
            FROM addressee a
            WHERE :operator = ANY (a.operators) AND (a.certifier OR NOT :certifiers)
              AND (CAST(:at AS timestamptz) IS NULL OR CAST(:at AS timestamptz) >= a.since)
            ON CONFLICT (addressee_id, kind, subject) DO NOTHING
            """;

    private final EntityManager entities;
    private final Clock clock;

    NoticeBoard(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Tells everybody of the company whom it concerns and who was not told. */
    void post(Occurrence what) {
        QuarkusTransaction.joiningExisting()
                .run(() -> entities.createNativeQuery(POST)
                        .setParameter("kind", what.kind().name())
                        .setParameter("subject", what.subject())
                        .setParameter("operator", what.order().operator())
                        .setParameter("number", what.order().number())
                        .setParameter("ko", what.order().incidentTitle().ko())
                        .setParameter(
                                "en",
                                typed(
                                        StandardBasicTypes.STRING,
                                        what.order().incidentTitle().en()))
                        .setParameter("requirement", typed(StandardBasicTypes.STRING, what.requirement()))
                        .setParameter("results", what.results())
                        .setParameter("link", what.link())
                        .setParameter("due", typed(StandardBasicTypes.LOCAL_DATE, what.dueOn()))
                        .setParameter("now", clock.instant())
                        .setParameter("certifiers", what.kind().forCertifiersOnly())
                        .setParameter("at", typed(StandardBasicTypes.INSTANT, what.at()))
                        .executeUpdate());
    }

    private static <T> TypedParameterValue<T> typed(org.hibernate.type.BasicTypeReference<T> type, T value) {
        return new TypedParameterValue<>(type, value);
    }
}
