package kr.stability.reporting.order;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.operator.Owned;
import kr.stability.reporting.time.BusinessClock;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What the ministry demands of one company after one incident (시정조치 요구). Its status is derived, never stored. */
@Entity
public class CorrectiveOrder extends PanacheEntityBase implements Owned {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** Human number, for example {@code 2022-디지털-0001}; null until served. */
    public String number;

    /** Code of the incident. */
    public String incidentCode;

    /** Code of the company it is served on. */
    public String operatorCode;

    /** Guidance or order. */
    @Enumerated(EnumType.STRING)
    public Nature nature;

    /** The authority. */
    @Embedded
    public Text issuedBy;

    /** Length of the period. */
    public int periodAmount;

    /** Unit of the period. */
    @Enumerated(EnumType.STRING)
    public PeriodUnit periodUnit;

    /** A date fixed in the letter, which wins over the period; or null. */
    public LocalDate fixedDueOn;

    /** Parts that the answer must have. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> wants = new ArrayList<>();

    /** Keys of the sources. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> sources = new ArrayList<>();

    /** Day of the letter, Asia/Seoul; null until served. */
    public LocalDate issuedOn;

    /** Day it arrived (도달), where the period starts; null until served. */
    public LocalDate arrivedOn;

    /** Last day, ends at 24:00 Asia/Seoul; null until served. */
    public LocalDate dueOn;

    /** Why it is that day, as computed when it was served. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<DueDate.Step> dueDerivation = new ArrayList<>();

    /** Length of the period for results, or null when none are wanted by a day. */
    public Integer resultPeriodAmount;

    /** Its unit, or null. */
    @Enumerated(EnumType.STRING)
    public PeriodUnit resultPeriodUnit;

    /** Last day for the results; null until served, and where there is no period for them. */
    public LocalDate resultDueOn;

    /** Why it is that day. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<DueDate.Step> resultDerivation = new ArrayList<>();

    /** When it was drafted, business time. */
    public Instant draftedAt;

    /** Which letter stands, from 1; see {@link OrderRevision} for those before. */
    public int revision = 1;

    /** When it was closed, business time; null while something may still be expected. */
    public Instant closedAt;

    /** Why, or null. */
    @Embedded
    public Text closedBecause;

    /** Counts changes, for If-Match. */
    @Version
    public int version;

    /** What is demanded, in order. */
    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @SQLRestriction("not withdrawn")
    public List<Requirement> requirements = new ArrayList<>();

    /** True once it has arrived at the company. */
    public boolean served() {
        return arrivedOn != null;
    }

    /** The period that starts with arrival. */
    public Period period() {
        return new Period(periodAmount, periodUnit);
    }

    /** The period for results, which starts with arrival too; or null. */
    public Period resultPeriod() {
        return resultPeriodUnit == null ? null : new Period(resultPeriodAmount, resultPeriodUnit);
    }

    /** Sets by when the results are wanted. */
    void wantResults(DueDate due) {
        resultDueOn = due.dueOn();
        resultDerivation = due.derivation();
    }

    /** From here on no results are owed. */
    void wantNoResults() {
        resultPeriodAmount = null;
        resultPeriodUnit = null;
        resultDueOn = null;
        resultDerivation = List.of();
    }

    /**
     * The orders that had arrived by an instant, by number. One whose arrival was recorded later is not among them, whatever
     * day it says: at that instant nobody knew.
     */
    public static List<CorrectiveOrder> arrivedBy(Instant when) {
        return list(
                "from CorrectiveOrder o where o.arrivedOn <= ?1 and not exists (select 1 from LedgerEntry e"
                        + " where e.subject = o.number and e.act = ORDER_SERVED and e.at > ?2) order by o.number",
                LocalDate.ofInstant(when, BusinessClock.SEOUL),
                when);
    }

    /** Puts the order into force: from here on only its answers change its status. */
    void serve(LocalDate arrived, LocalDate issued, DueDate due) {
        arrivedOn = arrived;
        issuedOn = issued;
        due(due);
    }

    /** Sets by when the plan is wanted. */
    void due(DueDate due) {
        dueOn = due.dueOn();
        dueDerivation = due.derivation();
    }

    /** Puts off the last day, with why. */
    void extend(DueDate due) {
        dueOn = due.dueOn();
        dueDerivation = due.derivation();
    }

    /** No part is owed before the whole order is. */
    void takePartsAlong() {
        requirements.stream()
                .filter(part -> part.separateDueOn != null && part.separateDueOn.isBefore(dueOn))
                .forEach(part -> part.separateDueOn = dueOn);
    }

    /** Reads the requirements of some orders in one query, which would else be one for each. */
    static void readRequirements(Collection<CorrectiveOrder> orders) {
        if (!orders.isEmpty()) {
            list("select distinct o from CorrectiveOrder o left join fetch o.requirements where o in ?1", orders);
        }
    }

    /** The requirement of a code. */
    public Optional<Requirement> requirement(String code) {
        return requirements.stream().filter(one -> one.code.equals(code)).findFirst();
    }

    /** The last of the own days granted for requirements, if there is one. */
    public Optional<LocalDate> lastSeparateDueOn() {
        return requirements.stream()
                .map(one -> one.separateDueOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** Says that nothing more is expected. */
    void close(Instant when, Text reason) {
        closedAt = when;
        closedBecause = reason;
    }

    @Override
    public String operatorCode() {
        return operatorCode;
    }

    @Override
    public boolean visibleToOwner() {
        return served();
    }
}
