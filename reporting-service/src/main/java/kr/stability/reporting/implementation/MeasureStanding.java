package kr.stability.reporting.implementation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import kr.stability.reporting.inspection.InspectionResult;
import org.hibernate.annotations.Immutable;

/** A measure of the last plan that was filed and not withdrawn: claimed by the company, seen by the inspector; computed by the database. */
@Entity
@Immutable
public class MeasureStanding extends PanacheEntityBase {
    /** Id of its first milestone, UUIDv7. */
    @Id
    public UUID id;

    /** The order. */
    public UUID orderId;

    /** The company. */
    public String operatorCode;

    /** Its code in the plan. */
    public String measureCode;

    /** How many milestones it has. */
    public int milestones;

    /** How many of them the company reported as achieved. */
    public int achieved;

    /** The largest slip of a milestone in days, or null. */
    public Integer slipDays;

    /** Earliest last day of an open milestone; null when none is open or the order is closed. */
    public LocalDate openUntil;

    /** Day the last milestone was achieved when all are; the company's word. Null while one is open. */
    public LocalDate claimedDoneOn;

    /** What it is. */
    public String titleKo;

    /** The same in English, or null. */
    public String titleEn;

    /** The inspection that counts: of the measure, else of a requirement that it answers; or null. */
    public UUID inspectionId;

    /** What the inspector found, or null. */
    @Enumerated(EnumType.STRING)
    public InspectionResult result;

    /** Day of that inspection, or null. */
    public LocalDate inspectedOn;
}
