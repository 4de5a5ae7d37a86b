package kr.stability.reporting.implementation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A milestone of the last plan that was filed and not withdrawn, as filed and as reported; computed by the database. */
@Entity
@Immutable
public class MilestoneStanding extends PanacheEntityBase {
    /** Id of the milestone, UUIDv7. */
    @Id
    public UUID id;

    /** The order. */
    public UUID orderId;

    /** The company. */
    public String operatorCode;

    /** Code of its measure. */
    public String measureCode;

    /** Its code within the measure. */
    public String code;

    /** Place in the plan. */
    public int position;

    /** Version of the plan. */
    public int planVersion;

    /** What will have been reached. */
    public String titleKo;

    /** The same in English, or null. */
    public String titleEn;

    /** The day that was filed first; it never changes. Null when the plan gave none. */
    public LocalDate originalDueOn;

    /** The day that the company said last, in a later version or a report. */
    public LocalDate currentDueOn;

    /** Why it was moved last, or null. */
    public String movedBecause;

    /** When it was reached, or null. */
    public LocalDate achievedOn;

    /** Days from the original to the current day; less than 0 when it was brought forward. */
    public Integer slipDays;

    /** Last day on which it is not overdue; null when it is achieved, has no day or its order is closed. */
    public LocalDate openUntil;

    /** First day of the last month that was reported on, or null. */
    public LocalDate reportedMonth;

    /** The milestones of an order, in the order of the plan. */
    static List<MilestoneStanding> ofOrder(UUID order) {
        return list("orderId = ?1 order by position", order);
    }
}
