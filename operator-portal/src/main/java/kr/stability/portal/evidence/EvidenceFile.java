package kr.stability.portal.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.stability.portal.session.Owned;
import org.hibernate.annotations.UuidGenerator;

/** A file of a company (증빙자료), known by its SHA-256. It can stand in any plan of the company. */
@Entity
public class EvidenceFile extends PanacheEntityBase implements Owned {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String operator;

    /** SHA-256 of the bytes, lower-case hex. */
    public String sha256;

    public long sizeBytes;

    /** Name when it was first uploaded. */
    public String name;

    /** What the bytes are. */
    @Enumerated(EnumType.STRING)
    public FileKind kind;

    /** Whose {@link Chunks} hold the bytes. */
    public UUID uploadId;

    /** Name of the person. */
    public String uploadedBy;

    /** Business time. */
    public Instant uploadedAt;

    /** What the virus scanner says. */
    @Enumerated(EnumType.STRING)
    public Scan scan;

    /** Real time; null while not scanned. */
    public Instant scannedAt;

    /** When the ministry had it, real time; null before. */
    public Instant deliveredAt;

    @Override
    public String operator() {
        return operator;
    }

    /** The file of a company. */
    static Optional<EvidenceFile> of(String operator, String sha256) {
        return find("operator = ?1 and sha256 = ?2", operator, sha256).firstResultOptional();
    }

    /** All files of a company, the newest first. */
    static List<EvidenceFile> of(String operator) {
        return list("operator = ?1 order by id desc", operator);
    }
}
