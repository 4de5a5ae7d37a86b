package kr.stability.reporting.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.stability.reporting.json.CanonicalJson;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.CurrentActor;
import kr.stability.reporting.ledger.Ledger;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.order.Orders;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import kr.stability.reporting.problem.Violation;

/** Takes in monthly reports; those of one order one after the other, because each locks the row of the order. */
@ApplicationScoped
class ProgressReports {
    /** What was said last of each milestone in plans and in reports on earlier months. */
    private static final String BEFORE = """
            select m.id,
                (select d.due_on from milestone_date d where d.milestone_id = m.id
                    and (d.month is null or d.month < :month) order by d.said_at desc, d.month desc limit 1),
                (select a.achieved_on from milestone_achievement a where a.milestone_id = m.id
                    and (a.month is null or a.month < :month) order by a.said_at desc, a.month desc limit 1)
            from milestone m where m.order_id = :order""";

    private final Orders orders;
    private final OperatorScope scope;
    private final EntityManager entities;
    private final CanonicalJson canonical;
    private final Ledger ledger;
    private final CurrentActor actor;
    private final Clock clock;

    ProgressReports(
            Orders orders,
            OperatorScope scope,
            EntityManager entities,
            CanonicalJson canonical,
            Ledger ledger,
            CurrentActor actor,
            Clock clock) {
        this.orders = orders;
        this.scope = scope;
        this.entities = entities;
        this.canonical = canonical;
        this.ledger = ledger;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Stores a report.
     *
     * @throws Problem {@code not-found} when the order is not the caller's; {@code conflict} when no plan was filed;
     *     {@code invalid-request} with the fields
     */
    @Transactional
    ProgressReport report(UUID id, ProgressReportRequest request) {
        CorrectiveOrder order = scope.check(orders.locked(id).orElse(null));
        List<MilestoneStanding> milestones = MilestoneStanding.ofOrder(id);
        if (milestones.isEmpty()) {
            throw Problem.of(ProblemType.CONFLICT, "제출된 계획이 없어 보고할 이행일정이 없습니다.", "No plan was filed to report on.");
        }
        ProgressCheck check = new ProgressCheck(milestones, before(id, request), LocalDate.now(clock));
        List<Violation> wrong = check.violations(request, order.arrivedOn);
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        ProgressReport report = report(order, request, check);
        report.persistAndFlush();
        ledger.record(Act.PROGRESS_REPORTED, report.id, canonical.sha256(request));
        return report;
    }

    /** A report takes the place of the one before on the same month, and does not know of later ones. */
    private Map<UUID, ProgressCheck.Before> before(UUID order, ProgressReportRequest request) {
        Stream<?> rows = entities.createNativeQuery(BEFORE, Object[].class)
                .setParameter("month", request.yearMonth().atDay(1))
                .setParameter("order", order)
                .getResultStream();
        return rows.map(row -> (Object[]) row)
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> new ProgressCheck.Before(day(row[1]), day(row[2]))));
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private ProgressReport report(CorrectiveOrder order, ProgressReportRequest request, ProgressCheck check) {
        ProgressReport report = new ProgressReport();
        report.orderId = order.id;
        report.operatorCode = order.operatorCode;
        report.month = request.yearMonth().atDay(1);
        report.revision = ProgressReport.lastRevision(order.id, report.month) + 1;
        report.reportedAt = clock.instant();
        report.reportedBy = actor.get();
        for (ProgressReportRequest.EntryRequest entry : request.milestones()) {
            report.entries.add(entry(report, entry, check.milestone(entry)));
        }
        return report;
    }

    private ProgressEntry entry(
            ProgressReport report, ProgressReportRequest.EntryRequest request, MilestoneStanding standing) {
        ProgressEntry entry = new ProgressEntry();
        entry.report = report;
        entry.orderId = report.orderId;
        entry.milestone = entities.getReference(Milestone.class, standing.id);
        entry.position = report.entries.size() + 1;
        entry.state = request.state();
        entry.achievedOn = request.achievedOn();
        entry.currentDueOn = request.currentDueOn();
        entry.reason = request.reason();
        return entry;
    }
}
