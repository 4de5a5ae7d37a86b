package kr.stability.reporting.inspection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.ledger.Actor;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** The result of an inspection of one requirement (점검결과). Never changed. */
@Entity
@Immutable
@Table(name = "inspection_result")
public class Inspection extends PanacheEntityBase {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The company that was inspected. */
    public String operatorCode;

    /** The order that demands what was inspected. */
    public UUID orderId;

    /** Code of the requirement in the order. */
    public String requirementCode;

    /** Code of the measure that was looked at, or null when it was the requirement as a whole. */
    public String measureCode;

    /** Provisions that it was held against. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> laws = new ArrayList<>();

    /** Data centre that was visited, or null. */
    public String site;

    /** Day of the inspection, Asia/Seoul. */
    public LocalDate inspectedOn;

    /** What was found. */
    @Enumerated(EnumType.STRING)
    public InspectionResult result;

    /** What was found, in words. */
    @Embedded
    public Text text;

    /** Remark, or null. */
    public String note;

    /** True when a value is invented. */
    public boolean illustrative;

    /** When it was recorded, business time. */
    public Instant recordedAt;

    /** Who recorded it. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Actor recordedBy;

    /** What was done about it since, in order. */
    @OneToMany(mappedBy = "inspection")
    @OrderBy("position")
    @BatchSize(size = 200)
    public List<InspectionStep> steps = new ArrayList<>();

    /** Where it stands. */
    public InspectionStatus status() {
        return steps.isEmpty() ? InspectionStatus.RECORDED : steps.getLast().status;
    }

    /** What had been recorded up to a cut-off and not withdrawn, by company, day and requirement. */
    public static List<Inspection> upTo(Instant cutOff) {
        return list(
                "from Inspection i where i.recordedAt <= ?1 and not exists (select 1 from InspectionStep s"
                        + " where s.inspection = i and s.status = WITHDRAWN and s.takenAt <= ?1)"
                        + " order by i.operatorCode, i.inspectedOn, i.requirementCode, i.id",
                cutOff);
    }
}
