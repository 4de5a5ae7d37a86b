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
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/**
 * The national document of one quarter (종합 개선방안), frozen when it is compiled. A later one for the same quarter has
 * the next number and supersedes it; nothing is overwritten. The database refuses any change but publication.
 */
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

    /** When it was compiled, business time. */
    public Instant compiledAt;

    /** The canonical bytes of {@link EditionSnapshot}. */
    @Basic(fetch = FetchType.LAZY)
    public byte[] snapshot;

    /** SHA-256 of the snapshot, lower-case hex; the database checks it too. */
    public String digest;

    /** When it was published, business time; null until then. */
    public Instant publishedAt;

    /** Who published it; null until then. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Actor publishedBy;

    /** Counts changes, for If-Match. */
    @Version
    public int version;

    /** True once it has been published. */
    public boolean published() {
        return publishedAt != null;
    }

    /** Publishes it; never twice. */
    void publish(Actor who, Instant when) {
        publishedBy = who;
        publishedAt = when;
    }

    /** How many editions a quarter has. */
    static long countOf(Quarter quarter) {
        return count("quarter", quarter.toString());
    }

    /** One page of all editions after an id, in order of creation. */
    static List<StabilityPlanEdition> after(UUID id, int limit) {
        return StabilityPlanEdition.<StabilityPlanEdition>find("id > ?1 order by id", id)
                .range(0, limit)
                .list();
    }
}
