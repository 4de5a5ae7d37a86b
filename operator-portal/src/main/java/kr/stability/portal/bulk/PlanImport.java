package kr.stability.portal.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.stability.portal.session.Owned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** An uploaded workbook as it was read, waiting to be confirmed. The file itself is not kept. */
@Entity
@Table(name = "plan_import")
public class PlanImport extends PanacheEntityBase implements Owned {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String operator;
    public UUID orderId;

    /** As the browser says. */
    public String fileName;

    /** The sections as typed, by {@code Section.slug()}. Never changed: Hibernate need not compare them before each query. */
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    public ObjectNode sections;

    /** Versions of these sections in the draft when the file was read. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Integer> versions;

    /** What was wrong. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Finding> findings;

    /** {@link Stamp#text()} of the workbook. */
    public String stamp;

    /** Name of who uploaded it. */
    public String uploadedBy;

    /** Real time. */
    public Instant uploadedAt;

    /** When it cannot be confirmed any more, real time. */
    public Instant expiresAt;

    /** When it became the draft, real time; null before. */
    public Instant confirmedAt;

    @Override
    public String operator() {
        return operator;
    }

    /** True when the file has to be corrected before anything can be confirmed. */
    boolean blocked() {
        return findings.stream().anyMatch(Finding::blocks);
    }
}
