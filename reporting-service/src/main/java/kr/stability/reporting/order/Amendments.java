package kr.stability.reporting.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.CurrentActor;
import kr.stability.reporting.ledger.Ledger;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import kr.stability.reporting.problem.Violation;
import kr.stability.reporting.web.Precondition;

/** Changes orders and closes them. A letter that was replaced is kept as it was. */
@ApplicationScoped
class Amendments {
    private final Orders orders;
    private final DueDates dueDates;
    private final Ledger ledger;
    private final CurrentActor actor;
    private final Clock clock;

    Amendments(Orders orders, DueDates dueDates, Ledger ledger, CurrentActor actor, Clock clock) {
        this.orders = orders;
        this.dueDates = dueDates;
        this.ledger = ledger;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Puts a new letter in the place of the one that stands.
     *
     * @throws Problem {@code conflict} when the order is closed; {@code invalid-request} with the fields
     */
    @Transactional
    CorrectiveOrder amend(UUID id, String ifMatch, AmendmentRequest request) {
        CorrectiveOrder order = open(id, ifMatch);
        List<Violation> wrong = request.violations(order, LocalDate.now(clock));
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        keep(order, request.reason());
        change(order, request);
        if (order.served()) {
            computeDays(order, request);
        }
        CorrectiveOrder.flush();
        ledger.record(Act.ORDER_AMENDED, order.served() ? order.number : order.id);
        return order;
    }

    /**
     * Closes an order: nothing more is expected. A filing that is still on its way is taken in and changes nothing.
     *
     * @throws Problem {@code conflict} when the order was not served or is closed
     */
    @Transactional
    CorrectiveOrder close(UUID id, String ifMatch, Text reason) {
        CorrectiveOrder order = open(id, ifMatch);
        if (!order.served()) {
            throw Problem.of(ProblemType.CONFLICT, "통지하지 않은 시정조치입니다.", "The order has not been served.");
        }
        order.close(clock.instant(), reason);
        CorrectiveOrder.flush();
        ledger.record(Act.ORDER_CLOSED, order.number);
        return order;
    }

    private CorrectiveOrder open(UUID id, String ifMatch) {
        CorrectiveOrder order = orders.locked(id).orElseThrow(Problem::notFound);
        Precondition.required(ifMatch, order.version);
        Orders.notClosed(order);
        return order;
    }

    private void keep(CorrectiveOrder order, Text reason) {
        OrderRevision replaced = new OrderRevision();
        replaced.orderId = order.id;
        replaced.revision = order.revision;
        replaced.letter = Letter.of(order);
        replaced.replacedAt = clock.instant();
        replaced.replacedBy = actor.get();
        replaced.reason = reason;
        replaced.persist();
    }

    private static void change(CorrectiveOrder order, AmendmentRequest request) {
        order.revision++;
        order.wants = request.wanted(order);
        if (request.changesDue()) {
            Period period = request.period() == null ? order.period() : request.period();
            order.periodAmount = period.amount();
            order.periodUnit = period.unit();
            order.fixedDueOn = request.fixedDueOn();
        }
        if (request.resultPeriod() != null) {
            order.resultPeriodAmount = request.resultPeriod().amount();
            order.resultPeriodUnit = request.resultPeriod().unit();
        }
        if (!order.wants.contains(Want.RESULTS.name())) {
            order.wantNoResults();
        }
        if (request.requirements() != null) {
            Requirements.replace(order, request.requirements());
        }
    }

    private void computeDays(CorrectiveOrder order, AmendmentRequest request) {
        LocalDate arrived = request.arrivedOn();
        if (request.changesDue()) {
            DueDate due = order.fixedDueOn == null
                    ? dueDates.after(arrived, order.period())
                    : dueDates.fixed(order.fixedDueOn);
            order.due(dueDates.amended(new DueDate(order.dueOn, order.dueDerivation), arrived, due));
            order.takePartsAlong();
        }
        if (request.resultPeriod() != null) {
            DueDate due = dueDates.after(arrived, order.resultPeriod());
            order.wantResults(
                    order.resultDueOn == null
                            ? due
                            : dueDates.amended(new DueDate(order.resultDueOn, order.resultDerivation), arrived, due));
        }
    }
}
