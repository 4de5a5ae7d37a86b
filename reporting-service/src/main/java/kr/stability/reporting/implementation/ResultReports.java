package kr.stability.reporting.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.stability.reporting.evidence.Evidence;
import kr.stability.reporting.json.CanonicalJson;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.CurrentActor;
import kr.stability.reporting.ledger.Ledger;
import kr.stability.reporting.ledger.ReferenceNumbers;
import kr.stability.reporting.ledger.signature.Statements;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.order.OrderStatus;
import kr.stability.reporting.order.Orders;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import kr.stability.reporting.problem.Violation;

/** Takes in result reports; those of one order one after the other, because each locks the row of the order. */
@ApplicationScoped
class ResultReports {
    private static final String MEASURES =
            "select distinct measure_code from milestone_standing where order_id = :order";

    private final Orders orders;
    private final OperatorScope scope;
    private final EntityManager entities;
    private final CanonicalJson canonical;
    private final Receiving receiving;
    private final Clock clock;

    ResultReports(
            Orders orders,
            OperatorScope scope,
            EntityManager entities,
            CanonicalJson canonical,
            Receiving receiving,
            Clock clock) {
        this.orders = orders;
        this.scope = scope;
        this.entities = entities;
        this.canonical = canonical;
        this.receiving = receiving;
        this.clock = clock;
    }

    /** What a filing leaves behind: a number, an entry in the ledger, a signed receipt, and who did it. */
    @ApplicationScoped
    static class Receiving {
        private final ReferenceNumbers numbers;
        private final Ledger ledger;
        private final Statements statements;
        private final CurrentActor actor;

        Receiving(ReferenceNumbers numbers, Ledger ledger, Statements statements, CurrentActor actor) {
            this.statements = statements;
            this.numbers = numbers;
            this.ledger = ledger;
            this.actor = actor;
        }

        void receive(ResultReport report, int year) {
            report.certifier = actor.get();
            report.receiptNumber = numbers.nextReceipt(year);
            report.signed = true;
            report.persistAndFlush();
            UUID entry = ledger.record(Act.RESULT_REPORT_RECEIVED, report.receiptNumber, report.contentSha256);
            statements.sign(ResultReceipt.TYPE, report.receiptNumber, entry, ResultReceipt.of(report, entry, null));
        }
    }

    /**
     * Files a report.
     *
     * @throws Problem {@code not-found} when the order is not the caller's; {@code conflict} when it wants no results or
     *     no plan was filed; {@code invalid-request} with the fields
     */
    @Transactional
    ResultReport file(UUID id, ResultReportRequest request) {
        CorrectiveOrder order = scope.check(orders.locked(id).orElse(null));
        if (order.resultDueOn == null) {
            throw Problem.of(ProblemType.CONFLICT, "이행결과 보고를 요구하지 않은 시정조치입니다.", "The order asks for no results.");
        }
        Set<String> measures = measures(id);
        if (measures.isEmpty()) {
            throw Problem.of(ProblemType.CONFLICT, "제출된 계획이 없습니다.", "No plan was filed.");
        }
        List<Violation> wrong = request.violations(measures, received(order.operatorCode, request.evidence()));
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        ResultReport report = report(order, request);
        receiving.receive(report, LocalDate.now(clock).getYear());
        return report;
    }

    private ResultReport report(CorrectiveOrder order, ResultReportRequest request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // what the database keeps, and the receipt says
        ResultReport report = new ResultReport();
        report.orderId = order.id;
        report.operatorCode = order.operatorCode;
        report.version = ResultReport.lastVersion(order.id) + 1;
        report.filedAt = now;
        report.dueOn = order.resultDueOn;
        report.late = OrderStatus.isAfterDay(now, order.resultDueOn);
        report.results = request.results();
        report.contentSha256 = canonical.sha256(request);
        return report;
    }

    /** Every measure has a dated milestone, so the milestones name them all. */
    @SuppressWarnings("unchecked")
    private Set<String> measures(UUID order) {
        return Set.copyOf(entities.createNativeQuery(MEASURES, String.class)
                .setParameter("order", order)
                .getResultList());
    }

    private static Set<String> received(String operator, Set<String> hashes) {
        return Evidence.<Evidence>list("operatorCode = ?1 and sha256 in ?2", operator, hashes).stream()
                .map(evidence -> evidence.sha256)
                .collect(Collectors.toSet());
    }
}
