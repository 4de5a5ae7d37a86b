package kr.stability.reporting.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.stability.reporting.operator.Owned;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** A file that a company sent (증빙자료), known by its SHA-256. The bytes are in {@link EvidenceFiles}. */
@Entity
@Immutable
public class Evidence extends PanacheEntityBase implements Owned {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The company that sent it; the same file of another company is another row. */
    public String operatorCode;

    /** SHA-256 of the bytes, lower-case hex. */
    public String sha256;

    /** Length in bytes. */
    public long sizeBytes;

    /** When it came in first, business time. */
    public Instant receivedAt;

    /** The file of a company. */
    public static Optional<Evidence> of(String operator, String sha256) {
        return find("operatorCode = ?1 and sha256 = ?2", operator, sha256).firstResultOptional();
    }

    /** Everybody who sent this file. */
    static List<Evidence> of(String sha256) {
        return list("sha256 = ?1 order by id", sha256);
    }

    @Override
    public String operatorCode() {
        return operatorCode;
    }
}
