package kr.stability.reporting.order;

import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.json.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an order demands and by when, as it stood between two amendments.
 *
 * @param arrivedOn day the order was served, null while it was a draft
 * @param fixedDueOn a date fixed in the letter, or null
 */
@Schema(name = "Letter")
public record Letter(
        Text issuedBy,
        @Schema(nullable = true) LocalDate arrivedOn,
        Period period,
        @Schema(nullable = true) LocalDate fixedDueOn,
        @Schema(nullable = true) LocalDate dueOn,
        List<DueDate.Step> dueDerivation,
        List<Want> wants,
        List<OrderView.RequirementView> requirements,
        @Schema(nullable = true) Period resultPeriod,
        @Schema(nullable = true) LocalDate resultDueOn,
        List<DueDate.Step> resultDerivation) {

    /** Whether it demanded the same under the same code. */
    public boolean demands(Requirement requirement) {
        return requirements.stream()
                .anyMatch(one -> one.code().equals(requirement.code)
                        && one.category() == requirement.category
                        && one.text().equals(requirement.text));
    }

    /** As it was before the last extensions, of which there were so many. */
    Letter withoutExtensions(long count) {
        if (count == 0) {
            return this;
        }
        DueDate due = new DueDate(dueOn, dueDerivation).beforeLastExtension();
        return new Letter(
                        issuedBy,
                        arrivedOn,
                        period,
                        fixedDueOn,
                        due.dueOn(),
                        due.derivation(),
                        wants,
                        requirements,
                        resultPeriod,
                        resultDueOn,
                        resultDerivation)
                .withoutExtensions(count - 1);
    }

    /** The letter of an order as it stands. */
    static Letter of(CorrectiveOrder order) {
        return new Letter(
                order.issuedBy,
                order.arrivedOn,
                order.period(),
                order.fixedDueOn,
                order.dueOn,
                List.copyOf(order.dueDerivation),
                order.wants.stream().map(Want::valueOf).toList(),
                order.requirements.stream().map(OrderView.RequirementView::of).toList(),
                order.resultPeriod(),
                order.resultDueOn,
                List.copyOf(order.resultDerivation));
    }
}
