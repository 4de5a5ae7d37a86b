package kr.stability.reporting.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change of an order. What is null stays as it is.
 *
 * @param reason why, as the company reads it
 * @param arrivedOn day the amended letter arrived; for orders that were served, and only for them
 * @param period new period of the plan, counted from the amended letter's arrival
 * @param fixedDueOn a date fixed in the amended letter, which wins over the period
 * @param requirements all requirements from now on; one whose code is kept is changed, one left out is withdrawn
 * @param resultPeriod new period of the results, counted from the amended letter's arrival
 */
@Schema(name = "Amendment")
public record AmendmentRequest(
        @NotNull @Valid Text reason,

        @Schema(examples = {"2022-12-20"}) LocalDate arrivedOn,

        @Valid Period period,
        LocalDate fixedDueOn,
        @Size(min = 1, max = 3) List<@NotNull Want> wants,

        @Size(min = 1, max = 100) List<OrderRequest.@NotNull @Valid RequirementRequest> requirements,

        @Valid Period resultPeriod) {

    /** What does not fit the order. */
    List<Violation> violations(CorrectiveOrder order, LocalDate today) {
        List<Violation> wrong =
                new ArrayList<>(OrderRequest.duplicates(requirements == null ? List.of() : requirements));
        if (!changesDue() && wants == null && requirements == null && resultPeriod == null) {
            wrong.add(Violation.of("", Rule.NOTHING_CHANGED));
        }
        Rule arrival = arrival(order, today);
        if (arrival != null) {
            wrong.add(Violation.of("/arrivedOn", arrival));
        }
        if (fixedDueOn != null && arrivedOn != null && fixedDueOn.isBefore(arrivedOn)) {
            wrong.add(Violation.of("/fixedDueOn", Rule.OUT_OF_RANGE));
        }
        if (resultPeriod != null && !wanted(order).contains(Want.RESULTS.name())) {
            wrong.add(Violation.of("/resultPeriod", Rule.PERIOD_WITHOUT_RESULTS));
        }
        return wrong;
    }

    /** True when the day for the plan is computed anew. */
    boolean changesDue() {
        return period != null || fixedDueOn != null;
    }

    /** Parts that the answer must have from now on. */
    List<String> wanted(CorrectiveOrder order) {
        return wants == null
                ? order.wants
                : wants.stream().distinct().map(Want::name).toList();
    }

    private Rule arrival(CorrectiveOrder order, LocalDate today) {
        if (!order.served()) {
            return arrivedOn == null ? null : Rule.NOT_FOR_STATE;
        }
        if (arrivedOn == null) {
            return Rule.REQUIRED;
        }
        if (arrivedOn.isAfter(today)) {
            return Rule.IN_FUTURE;
        }
        return arrivedOn.isBefore(order.arrivedOn) ? Rule.OUT_OF_RANGE : null;
    }
}
