package kr.stability.portal.progress;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.reporting.HistoryEntry;
import kr.stability.portal.reporting.MilestoneView;
import kr.stability.portal.reporting.ProgressReport;
import kr.stability.portal.reporting.ResultReport;
import kr.stability.portal.session.Owned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the portal last saw of an order's progress, for the time when reporting-service cannot be asked. */
@Entity
public class ProgressSnapshot extends PanacheEntityBase implements Owned {
    /** Id of the order. */
    @Id
    public UUID orderId;

    /** Code of the company. */
    public String operator;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<MilestoneView> milestones = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<ProgressReport> reports = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<ResultReport> results = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<HistoryEntry> history = List.of();

    /** When it was asked last, business time; null when it never was. */
    public Instant seenAt;

    /** Begins to keep the progress of an order, unless another request has just done so; gives what is kept. */
    static ProgressSnapshot begun(UUID order, String operator) {
        getEntityManager()
                .createNativeQuery(
                        "INSERT INTO progress_snapshot (order_id, operator, milestones, reports, results, history)"
                                + " VALUES (?1, ?2, '[]', '[]', '[]', '[]') ON CONFLICT (order_id) DO NOTHING")
                .setParameter(1, order)
                .setParameter(2, operator)
                .executeUpdate();
        return findById(order);
    }

    @Override
    public String operator() {
        return operator;
    }
}
