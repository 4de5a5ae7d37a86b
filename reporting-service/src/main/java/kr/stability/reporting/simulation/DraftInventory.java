package kr.stability.reporting.simulation;

import java.util.List;
import kr.stability.reporting.plan.Component;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.plan.PlanRules;
import kr.stability.reporting.plan.Site;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Violation;

/**
 * The three sections of a plan that say what runs where, half written or not: names that are not declared yet and values
 * that are missing are unknown, not wrong.
 *
 * @param services as in the plan
 * @param sites as in the plan
 * @param components as in the plan
 */
public record DraftInventory(List<DigitalService> services, List<Site> sites, List<Component> components) {

    /** The sections as a plan; refuses what no reading could make sense of. */
    ImprovementPlan plan() {
        ImprovementPlan plan = ImprovementPlan.inventory(services, sites, components);
        List<Violation> wrong = PlanRules.unusableInventory(plan).stream()
                .map(violation -> new Violation(
                        "/draft" + violation.pointer(), violation.value(), violation.rule(), violation.message()))
                .toList();
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return plan;
    }
}
