package kr.stability.reporting.ledger.signature;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** A receipt or an edition as it was signed. Never changed or deleted; the database refuses both. */
@Entity
@Immutable
public class SignedStatement extends PanacheEntityBase {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** Kind of the statement: the {@code typ} of the signature. */
    public String type;

    /** Number of the thing it is about. */
    public String subject;

    /** Entry of the ledger that it names. */
    public UUID entryId;

    /** Compact JWS; the payload is the canonical JSON of the statement. */
    public String jws;

    /** The statement about a thing, if there is one: things from before signatures have none. */
    public static Optional<SignedStatement> about(String type, String subject) {
        return find("type = ?1 and subject = ?2", type, subject).firstResultOptional();
    }

    /** The statements about some things, by subject. */
    public static Map<String, SignedStatement> about(String type, Collection<String> subjects) {
        List<SignedStatement> found =
                subjects.isEmpty() ? List.of() : list("type = ?1 and subject in ?2", type, subjects);
        return found.stream().collect(Collectors.toMap(statement -> statement.subject, statement -> statement));
    }
}
