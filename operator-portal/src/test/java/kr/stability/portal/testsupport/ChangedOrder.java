package kr.stability.portal.testsupport;

import java.time.LocalDate;
import java.util.List;
import kr.stability.portal.reporting.OrderView;

/** An order as the ministry shows it later. */
public final class ChangedOrder {
    private ChangedOrder() {}

    /** The same with other demands. */
    public static OrderView demanding(OrderView order, List<OrderView.Requirement> requirements) {
        return of(
                order,
                requirements,
                order.status(),
                order.submissions(),
                order.supplement(),
                order.resultDueOn(),
                order.resultReported());
    }

    /** The same with results owed by a day. */
    static OrderView owing(OrderView order, LocalDate resultDueOn) {
        return of(
                order,
                order.requirements(),
                order.status(),
                order.submissions(),
                order.supplement(),
                resultDueOn,
                false);
    }

    /** The same after a filing was answered; results are not reported yet. */
    static OrderView answered(
            OrderView order,
            OrderView.Status status,
            OrderView.Filed filed,
            OrderView.Supplement supplement,
            LocalDate resultDueOn) {
        return of(order, order.requirements(), status, List.of(filed), supplement, resultDueOn, false);
    }

    private static OrderView of(
            OrderView order,
            List<OrderView.Requirement> requirements,
            OrderView.Status status,
            List<OrderView.Filed> submissions,
            OrderView.Supplement supplement,
            LocalDate resultDueOn,
            Boolean resultReported) {
        return new OrderView(
                order.id(),
                order.number(),
                order.incidentTitle(),
                order.operator(),
                order.operatorName(),
                order.nature(),
                order.issuedBy(),
                order.issuedOn(),
                order.arrivedOn(),
                order.dueOn(),
                order.dueDerivation(),
                requirements,
                status,
                submissions,
                supplement,
                order.extensions(),
                resultDueOn,
                order.resultDerivation(),
                resultReported);
    }
}
