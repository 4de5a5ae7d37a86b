package kr.stability.reporting.inspection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.ledger.Actor;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What was done about an inspection after it was recorded. Never changed. */
@Entity
@Immutable
public class InspectionStep extends PanacheEntityBase {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The inspection. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Inspection inspection;

    /** Place among its steps, from 1. */
    public int position;

    /** Where it stands from here on. */
    @Enumerated(EnumType.STRING)
    public InspectionStatus status;

    /** Last day to put it right, Asia/Seoul; for a follow-up only. */
    public LocalDate dueOn;

    /** What, in words. */
    @Embedded
    public Text text;

    /** When, business time. */
    public Instant takenAt;

    /** Who. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Actor takenBy;
}
