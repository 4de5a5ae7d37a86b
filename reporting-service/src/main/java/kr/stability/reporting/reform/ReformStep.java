package kr.stability.reporting.reform;

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

/** A stage that a reform reached. Never changed. */
@Entity
@Immutable
public class ReformStep extends PanacheEntityBase {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The reform. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Reform reform;

    /** Place among its steps, from 1. */
    public int position;

    /** The stage. */
    @Enumerated(EnumType.STRING)
    public ReformStatus status;

    /** Day it was reached, Asia/Seoul. */
    public LocalDate happenedOn;

    /** New day that the reform is planned for, or null when it stays. */
    public LocalDate scheduledOn;

    /** What, in words. */
    @Embedded
    public Text text;

    /** When it was recorded, business time. */
    public Instant takenAt;

    /** Who recorded it. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Actor takenBy;
}
