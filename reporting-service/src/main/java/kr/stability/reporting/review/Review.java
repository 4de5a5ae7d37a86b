package kr.stability.reporting.review;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import kr.stability.reporting.operator.Owned;
import kr.stability.reporting.order.DueDate;
import kr.stability.reporting.order.Period;
import kr.stability.reporting.order.PeriodUnit;
import kr.stability.reporting.order.ReviewFact;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** The review of one version of a plan. Immutable once sent: a correction is a new review. */
@Entity
public class Review extends PanacheEntityBase implements Owned {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The version that is reviewed. */
    public UUID submissionId;

    /** The order that it answers. */
    public UUID orderId;

    /** The company. */
    public String operatorCode;

    /** When it was begun, business time. */
    public Instant startedAt;

    /** Day by which it should be sent, Asia/Seoul; the ministry's own target. */
    public LocalDate dueOn;

    /** Who works on it. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Actor assignee;

    /** When it was sent; null while it is a draft. */
    public Instant sentAt;

    /** Who sent it; null while it is a draft. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Actor sentBy;

    /** Length of the period for a supplement, or null. */
    public Integer supplementAmount;

    /** Its unit, or null. */
    @Enumerated(EnumType.STRING)
    public PeriodUnit supplementUnit;

    /** Last day for the supplement, or null. */
    public LocalDate supplementDueOn;

    /** Why it is that day. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<DueDate.Step> supplementDerivation = new ArrayList<>();

    /** Counts changes, for If-Match. */
    @Version
    public int version;

    /** One per requirement when it is sent. */
    @OneToMany(mappedBy = "review", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("requirementCode")
    @BatchSize(size = 200)
    public List<Finding> findings = new ArrayList<>();

    /** The finding on a requirement, where there is one. */
    Optional<Finding> finding(String requirement) {
        return findings.stream()
                .filter(finding -> finding.requirementCode.equals(requirement))
                .findFirst();
    }

    /** True once the company may read it. */
    public boolean sent() {
        return sentAt != null;
    }

    /** What it says as a whole. */
    public ReviewFact.Outcome outcome() {
        if (findings.stream().anyMatch(finding -> finding.verdict == Verdict.SUPPLEMENT_REQUIRED)) {
            return ReviewFact.Outcome.SUPPLEMENT_REQUIRED;
        }
        boolean accepted = findings.stream().allMatch(finding -> finding.verdict == Verdict.ACCEPTED);
        return accepted ? ReviewFact.Outcome.ACCEPTED : ReviewFact.Outcome.GUIDANCE;
    }

    /** Closes the review. */
    void send(Actor who, Instant when) {
        sentBy = who;
        sentAt = when;
    }

    /** Sets by when the company answers. */
    void askSupplement(Period period, DueDate due) {
        supplementAmount = period.amount();
        supplementUnit = period.unit();
        supplementDueOn = due.dueOn();
        supplementDerivation = due.derivation();
    }

    @Override
    public String operatorCode() {
        return operatorCode;
    }

    @Override
    public boolean visibleToOwner() {
        return sent();
    }
}
