package kr.stability.reporting.reform;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.json.Text;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A change of law or process (제도개선). */
@Entity
@Immutable
@Table(name = "institutional_reform")
public class Reform extends PanacheEntityBase {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** Unique, for example {@code REF-1}. */
    public String code;

    /** What changes. */
    @Embedded
    public Text text;

    /** The statute or notice that changes, or null. */
    public String law;

    /** Department that leads, or null. */
    public String leadDepartment;

    /** Day it is planned for, or null. */
    public LocalDate scheduledOn;

    /** Keys of the sources. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> sources = new ArrayList<>();

    /** When it was recorded, business time. */
    public Instant recordedAt;

    /** What had been recorded up to a cut-off, by code. */
    public static List<Reform> upTo(Instant cutOff) {
        return list("recordedAt <= ?1 order by code", cutOff);
    }
}
