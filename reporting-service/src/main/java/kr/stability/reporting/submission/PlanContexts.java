package kr.stability.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.stability.reporting.incident.Incident;
import kr.stability.reporting.order.Category;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.order.HolidayCalendar;
import kr.stability.reporting.order.OrderStatus;
import kr.stability.reporting.order.Requirement;
import kr.stability.reporting.plan.PlanContext;

/** Gathers what the rules of a plan know beside the plan: the order that it answers and the incident behind it. */
@ApplicationScoped
class PlanContexts {
    private static final HolidayCalendar CALENDAR = HolidayCalendar.korea();

    /** Codes of the requirements of an order. */
    static Set<String> requirements(CorrectiveOrder order) {
        return order.requirements.stream().map(one -> one.code).collect(Collectors.toSet());
    }

    /** Requirements whose own last day is not over at an instant. */
    static Set<String> later(CorrectiveOrder order, Instant at) {
        return order.requirements.stream()
                .filter(one -> isLater(one, at))
                .map(one -> one.code)
                .collect(Collectors.toSet());
    }

    /** The context of a plan filed at an instant in answer to an order. */
    @Transactional(Transactional.TxType.MANDATORY)
    PlanContext of(CorrectiveOrder order, Instant at) {
        return new PlanContext(
                order.resultDueOn,
                order.requirements.stream()
                        .filter(one -> one.category == Category.SERVICE_REDUNDANCY)
                        .map(one -> one.code)
                        .collect(Collectors.toSet()),
                order.requirements.stream().anyMatch(one -> one.category == Category.USER_REMEDY && !isLater(one, at)),
                Incident.ofCode(order.incidentCode)
                        .map(incident -> incident.sufferedMinutes(order.operatorCode))
                        .orElse(Map.of()),
                PlanContexts::isDayOff);
    }

    private static boolean isLater(Requirement one, Instant at) {
        return one.separateDueOn != null && !OrderStatus.isAfterDay(at, one.separateDueOn);
    }

    /** A milestone may lie before the years that the calendar knows. */
    private static boolean isDayOff(LocalDate day) {
        return day.getYear() >= HolidayCalendar.FIRST_YEAR && CALENDAR.isDayOff(day);
    }
}
