package kr.stability.portal.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import kr.stability.portal.session.Person;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;

/** Who is told things: keeps what the identity provider says of people; how they want to be told is theirs. */
@ApplicationScoped
public class Addressees {
    private static final String NOTE = """
            INSERT INTO addressee (id, iss, sub, operators, certifier, email, since)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            ON CONFLICT (iss, sub) DO UPDATE
            SET operators = excluded.operators, certifier = excluded.certifier, email = excluded.email,
                since = CASE WHEN excluded.operators <@ addressee.operators THEN addressee.since ELSE excluded.since END
            WHERE (addressee.operators, addressee.certifier, addressee.email)
                IS DISTINCT FROM (excluded.operators, excluded.certifier, excluded.email)
            """;

    private static final String JOINED = """
            INSERT INTO addressee (id, iss, sub, operators, certifier, email, since)
            VALUES (?1, ?2, ?3, ARRAY[?4], ?5, ?6, ?7)
            ON CONFLICT (iss, sub) DO UPDATE
            SET operators = array_append(array_remove(addressee.operators, ?4), ?4),
                certifier = excluded.certifier, email = excluded.email,
                since = CASE WHEN ?4 = ANY (addressee.operators) THEN addressee.since ELSE excluded.since END
            """;
    private static final String LEFT = """
            UPDATE addressee SET operators = array_remove(operators, ?1)
            WHERE ?1 = ANY (operators) AND NOT (sub = ANY (?2))
            """;

    private final EntityManager entities;
    private final Clock clock;

    Addressees(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * What the identity provider says of somebody.
     *
     * @param operators codes of their companies; none when they have left
     * @param email address or null
     */
    public record Known(Person person, Set<String> operators, boolean certifier, String email) {}

    /** Notes that somebody works for a company, whoever else they work for. */
    public void joined(String operator, Person person, boolean certifier, String email) {
        QuarkusTransaction.joiningExisting()
                .run(() -> entities.createNativeQuery(JOINED)
                        .setParameter(1, UuidVersion7Strategy.INSTANCE.generateUuid(null))
                        .setParameter(2, person.iss())
                        .setParameter(3, person.sub())
                        .setParameter(4, operator)
                        .setParameter(5, certifier)
                        .setParameter(6, new TypedParameterValue<>(StandardBasicTypes.STRING, email))
                        .setParameter(7, clock.instant())
                        .executeUpdate());
    }

    /** Notes that nobody else works for a company any more. */
    public void left(String operator, List<Person> stay) {
        QuarkusTransaction.joiningExisting()
                .run(() -> entities.createNativeQuery(LEFT)
                        .setParameter(1, operator)
                        .setParameter(2, stay.stream().map(Person::sub).toArray(String[]::new))
                        .executeUpdate());
    }

    /** Notes what is known now; their settings stay. */
    public void note(Known known) {
        QuarkusTransaction.joiningExisting()
                .run(() -> entities.createNativeQuery(NOTE)
                        .setParameter(1, UuidVersion7Strategy.INSTANCE.generateUuid(null))
                        .setParameter(2, known.person().iss())
                        .setParameter(3, known.person().sub())
                        .setParameter(4, known.operators().toArray(String[]::new))
                        .setParameter(5, known.certifier())
                        .setParameter(6, new TypedParameterValue<>(StandardBasicTypes.STRING, known.email()))
                        .setParameter(7, clock.instant())
                        .executeUpdate());
    }
}
