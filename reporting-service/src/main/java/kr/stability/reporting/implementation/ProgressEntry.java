package kr.stability.reporting.implementation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** What a report says of one milestone. Never changed. */
@Entity
@Immutable
public class ProgressEntry extends PanacheEntityBase {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The report it stands in. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    public ProgressReport report;

    /** The order. */
    public UUID orderId;

    /** The milestone; see {@link MilestoneStanding}. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "milestone_id")
    public Milestone milestone;

    /** Place in the report, from 1. */
    public int position;

    /** What is said. */
    @Enumerated(EnumType.STRING)
    public MilestoneState state;

    /** The day it was reached, with ACHIEVED only. */
    public LocalDate achievedOn;

    /** The new day, with MOVED only. */
    public LocalDate currentDueOn;

    /** Why, or a remark, or null. */
    public String reason;
}
