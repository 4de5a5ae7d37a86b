package kr.stability.reporting.implementation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import kr.stability.reporting.operator.Owned;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What a company reported for one month (이행현황). Never changed; the last revision of a month stands. */
@Entity
@Immutable
public class ProgressReport extends PanacheEntityBase implements Owned {
    /** UUIDv7. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The order whose plan is being carried out. */
    public UUID orderId;

    /** The company. */
    public String operatorCode;

    /** First day of the month that is reported on. */
    public LocalDate month;

    /** 1 for the first report on the month. */
    public int revision;

    /** When it came in, business time. */
    public Instant reportedAt;

    /** Who reported. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Actor reportedBy;

    /** What is said of each milestone. */
    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchSize(size = 200)
    public List<ProgressEntry> entries = new ArrayList<>();

    /** The last revision for a month, 0 when none. */
    static int lastRevision(UUID order, LocalDate month) {
        return last(order, month).map(report -> report.revision).orElse(0);
    }

    /** The report on a month that stands; nothing before the first. */
    static Optional<ProgressReport> last(UUID order, LocalDate month) {
        return find("orderId = ?1 and month = ?2 order by revision desc", order, month)
                .firstResultOptional();
    }

    @Override
    public String operatorCode() {
        return operatorCode;
    }
}
