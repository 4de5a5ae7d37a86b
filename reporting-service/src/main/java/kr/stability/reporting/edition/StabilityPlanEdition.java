package kr.stability.reporting.edition;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The national document of one quarter (종합적 개선방안), frozen when compiled; the database refuses to change it. */
@Entity
public class StabilityPlanEdition extends PanacheEntityBase {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** Human number, for example {@code 2023-Q1-01}. */
    public String number;

    /** For example {@code 2023-Q1}. */
    public String quarter;

    /** What came later is not in it. */
    public Instant cutOff;

    /** When it was compiled, business time: the only time in its files. */
    public Instant compiledAt;

    /** Canonical JSON (RFC 8785): times, ids and hashes of every input, the document. Hibernate keeps no copy to compare it with. */
    @Basic(fetch = FetchType.LAZY)
    @Mutability(Immutability.class)
    public byte[] snapshot;

    /** SHA-256 of the snapshot, lower-case hex; the database checks it too. */
    public String digest;

    /** SHA-256 of what the public may read, which is derived from the snapshot; null in editions older than that. */
    public String publicDigest;

    /** True when it contains example values. */
    public boolean illustrative;

    /** When it was published, business time; null before. */
    public Instant publishedAt;

    /** Who published it; null before. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Actor publishedBy;

    /** True when its public edition is signed; false for what was published before that was done. */
    public boolean publicSigned;

    /** Counts changes, for If-Match. */
    @Version
    public int version;

    /** True once it is public. */
    public boolean published() {
        return publishedAt != null;
    }

    /** The number that the next edition of a quarter has. */
    static String nextNumber(Quarter quarter) {
        return new EditionNumber(quarter, (int) count("quarter", quarter.toString()) + 1).toString();
    }

    /** Editions that are public. */
    static List<StabilityPlanEdition> allPublished() {
        return list("publishedAt is not null order by publishedAt, number");
    }

    /** The public edition of its quarter that took its place; empty while it is the last one. */
    Optional<String> supersededBy() {
        return StabilityPlanEdition.<StabilityPlanEdition>list("quarter = ?1 and publishedAt is not null", quarter)
                .stream()
                .map(other -> EditionNumber.of(other.number))
                .filter(other -> other.position() > EditionNumber.of(number).position())
                .max(java.util.Comparator.comparing(EditionNumber::position))
                .map(EditionNumber::toString);
    }

    /** True when a later edition of the same quarter is public. */
    boolean overtaken() {
        return supersededBy().isPresent();
    }
}
