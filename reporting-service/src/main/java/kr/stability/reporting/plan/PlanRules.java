package kr.stability.reporting.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;

/**
 * The rules that a filed plan keeps, so that an edition can be compiled from it: every requirement is answered, every
 * measure names a requirement and has a dated step, every name used is declared. The portal checks the same rules on what
 * a person types; both services run the cases of {@code deploy/local/plan-cases}.
 */
public final class PlanRules {
    private PlanRules() {}

    /**
     * What a plan breaks.
     *
     * @param requirements codes of the requirements of the order
     * @return violations with RFC 6901 pointers into the plan, in the order of the plan; empty when it can be filed
     */
    public static List<Violation> violations(ImprovementPlan plan, Set<String> requirements) {
        PlanFindings findings = new PlanFindings();
        measures(plan, requirements, findings);
        new InventoryRules(plan, findings).check();
        drills(plan, findings);
        if (plan.remedy() != null) {
            new RemedyRules(plan, findings).check();
        }
        new MarkRules(plan, findings).check();
        if (plan.responseOrganisation() != null) {
            findings.duration(
                    "/responseOrganisation/escalationMinutes",
                    plan.responseOrganisation().escalationMinutes());
        }
        return findings.all();
    }

    /**
     * What makes an inventory unusable even while it is being written: rows with one code, negative or absurd times, too
     * many rows. What is only missing is not wrong.
     */
    public static List<Violation> unusableInventory(ImprovementPlan plan) {
        PlanFindings findings = new PlanFindings();
        new InventoryRules(plan, findings).usable();
        return findings.all();
    }

    private static void measures(ImprovementPlan plan, Set<String> requirements, PlanFindings findings) {
        Set<String> answered = new HashSet<>();
        findings.codes("/measures", plan.measures(), Measure::code);
        for (int i = 0; i < plan.measures().size(); i++) {
            Measure measure = plan.measures().get(i);
            answered.addAll(measure.requirements());
            new MeasureRules("/measures/" + i, measure, findings).check(requirements);
        }
        requirements.stream()
                .filter(code -> !answered.contains(code))
                .sorted()
                .forEach(code -> findings.add("/measures", code, Rule.REQUIREMENT_UNANSWERED));
    }

    private static void drills(ImprovementPlan plan, PlanFindings findings) {
        Set<String> services = PlanFindings.declared(plan.services(), DigitalService::code);
        findings.codes("/drills", plan.drills(), Drill::code);
        for (int i = 0; i < plan.drills().size(); i++) {
            Drill drill = plan.drills().get(i);
            String at = "/drills/" + i;
            findings.title(at + "/scenario", drill.scenario());
            findings.evidence(at + "/evidence", drill.evidence());
            findings.references(at + "/services", drill.services(), services);
            findings.duration(at + "/measuredRecoveryMinutes", drill.measuredRecoveryMinutes());
        }
    }
}
