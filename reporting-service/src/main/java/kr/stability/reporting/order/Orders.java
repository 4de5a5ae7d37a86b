package kr.stability.reporting.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.stability.reporting.incident.Incident;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.Ledger;
import kr.stability.reporting.ledger.ReferenceNumbers;
import kr.stability.reporting.operator.Operator;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;
import kr.stability.reporting.web.Precondition;

/** Drafts orders and serves them. */
@ApplicationScoped
public class Orders {
    private final DueDates dueDates;
    private final ReferenceNumbers numbers;
    private final Ledger ledger;
    private final Clock clock;

    Orders(DueDates dueDates, ReferenceNumbers numbers, Ledger ledger, Clock clock) {
        this.dueDates = dueDates;
        this.numbers = numbers;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Stores a draft; nobody outside the ministry sees it. */
    @Transactional
    CorrectiveOrder draft(OrderRequest request) {
        List<Violation> wrong = new ArrayList<>(request.violations());
        if (Operator.ofCode(request.operator()).isEmpty()) {
            wrong.add(Violation.of("/operator", request.operator(), Rule.UNKNOWN_OPERATOR));
        }
        if (Incident.ofCode(request.incident()).isEmpty()) {
            wrong.add(Violation.of("/incident", request.incident(), Rule.UNKNOWN_INCIDENT));
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        CorrectiveOrder order = request.toOrder();
        order.draftedAt = clock.instant();
        order.persistAndFlush();
        ledger.record(Act.ORDER_DRAFTED, order.id);
        return order;
    }

    /**
     * Records that an order has arrived: gives it its number and its due date.
     *
     * @param arrivedOn day of arrival (도달), not in the future and not after a day that the letter fixes
     * @throws Problem {@code conflict} when it was served before
     */
    @Transactional
    CorrectiveOrder serve(UUID id, LocalDate arrivedOn, String ifMatch) {
        CorrectiveOrder order = locked(id).orElseThrow(Problem::notFound);
        Precondition.ifGiven(ifMatch, order.version);
        if (order.served()) {
            throw Problem.of(ProblemType.CONFLICT, "이미 통지한 시정조치입니다.", "The order has been served already.");
        }
        LocalDate today = LocalDate.now(clock);
        if (arrivedOn.isAfter(today)) {
            throw Problem.invalid("/arrivedOn", Rule.IN_FUTURE);
        }
        if (order.fixedDueOn != null && order.fixedDueOn.isBefore(arrivedOn)) {
            throw Problem.invalid("/arrivedOn", Rule.OUT_OF_RANGE);
        }
        order.number = numbers.nextOrder(arrivedOn.getYear());
        order.serve(arrivedOn, arrivedOn, due(order, arrivedOn));
        if (order.resultPeriod() != null) {
            order.wantResults(dueDates.after(arrivedOn, order.resultPeriod()));
        }
        CorrectiveOrder.flush();
        ledger.record(Act.ORDER_SERVED, order.number);
        return order;
    }

    /** Puts off the last day of an order that is locked, with parts whose own day is before it, or of one requirement of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void extend(CorrectiveOrder order, String requirement, LocalDate until, Text reason) {
        if (requirement == null) {
            order.extend(dueDates.extendedTo(new DueDate(order.dueOn, order.dueDerivation), until, reason));
            order.takePartsAlong();
        } else {
            order.requirement(requirement).orElseThrow(Problem::notFound).separateDueOn = until;
            CorrectiveOrder.getEntityManager().lock(order, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        CorrectiveOrder.flush();
    }

    /** Loads an order and locks its row: filings and service of one order happen one after the other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<CorrectiveOrder> locked(UUID id) {
        return CorrectiveOrder.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private DueDate due(CorrectiveOrder order, LocalDate arrivedOn) {
        return order.fixedDueOn == null ? dueDates.after(arrivedOn, order.period()) : dueDates.fixed(order.fixedDueOn);
    }

    /**
     * Nothing more is expected of a closed order.
     *
     * @throws Problem {@code conflict} when it is closed
     */
    public static void notClosed(CorrectiveOrder order) {
        if (order.closedAt != null) {
            throw Problem.of(ProblemType.CONFLICT, "종결한 시정조치입니다.", "The order is closed.");
        }
    }
}
