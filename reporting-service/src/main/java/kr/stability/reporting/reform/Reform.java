package kr.stability.reporting.reform;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kr.stability.reporting.json.Text;
import org.hibernate.annotations.BatchSize;
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

    /** Codes of companies that it is about. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> operators = new ArrayList<>();

    /** Codes of data centres that it is about. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> sites = new ArrayList<>();

    /** Requirements that showed the gap. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<ReformLinks.RequirementLink> requirements = new ArrayList<>();

    /** Provisions that change. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<ReformLinks.LawReference> laws = new ArrayList<>();

    /** The stages that it reached, in order. */
    @OneToMany(mappedBy = "reform")
    @OrderBy("position")
    @BatchSize(size = 200)
    public List<ReformStep> steps = new ArrayList<>();

    /** When it was recorded, business time. */
    public Instant recordedAt;

    /** Where it stands. */
    public ReformStatus status() {
        return status(steps);
    }

    /** Where it stood at an instant. */
    public ReformStatus statusAt(Instant when) {
        return status(stepsAt(when));
    }

    /** The day that was said last for it, or null. */
    public LocalDate currentlyScheduledOn() {
        return scheduledOn(steps);
    }

    /** The day that had been said last for it at an instant, or null. */
    public LocalDate scheduledOnAt(Instant when) {
        return scheduledOn(stepsAt(when));
    }

    private List<ReformStep> stepsAt(Instant when) {
        return steps.stream().filter(step -> !step.takenAt.isAfter(when)).toList();
    }

    private static ReformStatus status(List<ReformStep> taken) {
        return taken.isEmpty() ? ReformStatus.PLANNED : taken.getLast().status;
    }

    private LocalDate scheduledOn(List<ReformStep> taken) {
        return taken.stream()
                .map(step -> step.scheduledOn)
                .filter(Objects::nonNull)
                .reduce((first, last) -> last)
                .orElse(scheduledOn);
    }

    /** What had been recorded up to a cut-off, by code. */
    public static List<Reform> upTo(Instant cutOff) {
        return list("recordedAt <= ?1 order by code", cutOff);
    }
}
