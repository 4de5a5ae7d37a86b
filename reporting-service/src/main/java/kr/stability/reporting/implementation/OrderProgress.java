package kr.stability.reporting.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;

/** How the plan of an order is carried out, as the ministry reads it; one query for each kind of thing. */
@ApplicationScoped
public class OrderProgress {
    private static final String OPEN_FIRST = "orderId = ?1 order by openUntil nulls last, id";
    private static final String REPORTS =
            "select r.id, r.month, r.revision, r.reportedAt, r.reportedBy, size(r.entries)"
                    + " from ProgressReport r where r.orderId = :order order by r.month, r.revision";
    private final EntityManager entities;

    OrderProgress(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The first of many things.
     *
     * @param total how many there are
     */
    public record Some<T>(List<T> first, long total) {}

    /**
     * A monthly report in short.
     *
     * @param revision 1 for the first report on the month; the last one stands
     * @param milestones on how many it reports
     */
    public record ReportLine(
            UUID id, LocalDate month, int revision, Instant reportedAt, Actor reportedBy, int milestones) {
        /** Such as {@code 2023-02}. */
        public String yearMonth() {
            return YearMonth.from(month).toString();
        }
    }

    /** The milestones as filed and as reported; those that are open, the earliest first, and then the others. */
    @Transactional
    public Some<MilestoneView> milestones(UUID order, LocalDate today, int most) {
        List<MilestoneStanding> rows = MilestoneStanding.<MilestoneStanding>find(OPEN_FIRST, order)
                .range(0, most - 1)
                .list();
        return new Some<>(
                rows.stream().map(row -> MilestoneView.of(row, today)).toList(),
                MilestoneStanding.count("orderId", order));
    }

    /** What the company says is done, against what inspectors saw. */
    @Transactional
    public Some<MeasureView> measures(UUID order, LocalDate today, int most) {
        List<MeasureStanding> rows = MeasureStanding.<MeasureStanding>find(OPEN_FIRST, order)
                .range(0, most - 1)
                .list();
        return new Some<>(
                rows.stream().map(row -> MeasureView.of(row, today, true)).toList(),
                MeasureStanding.count("orderId", order));
    }

    /** The monthly reports, without what they say of each milestone. */
    @Transactional
    public List<ReportLine> reports(UUID order) {
        return entities.createQuery(REPORTS, ReportLine.class)
                .setParameter("order", order)
                .getResultList();
    }

    /** The result reports, the first first. */
    @Transactional
    public List<ResultReportView> results(UUID order) {
        return ResultReport.<ResultReport>list("orderId = ?1 order by version", order).stream()
                .map(ResultReportView::of)
                .toList();
    }

    /** The order of a monthly report. */
    @Transactional
    public Optional<UUID> orderOf(UUID report) {
        return ProgressReport.<ProgressReport>findByIdOptional(report).map(found -> found.orderId);
    }
}
