package kr.stability.reporting.plan;

import java.util.Set;
import kr.stability.reporting.problem.Rule;

/** The rules of one measure and its milestones. */
final class MeasureRules {
    private final String at;
    private final Measure measure;
    private final PlanFindings findings;

    MeasureRules(String at, Measure measure, PlanFindings findings) {
        this.at = at;
        this.measure = measure;
        this.findings = findings;
    }

    void check(Set<String> requirements) {
        findings.title(at + "/title", measure.title());
        findings.chosen(at + "/kind", measure.kind());
        findings.notNegative(at + "/budgetKrw", measure.budgetKrw());
        findings.evidence(at + "/evidence", measure.evidence());
        answers(requirements);
        milestones();
    }

    private void answers(Set<String> requirements) {
        if (measure.requirements().isEmpty()) {
            findings.add(at + "/requirements", null, Rule.MEASURE_WITHOUT_REQUIREMENT);
        }
        for (int i = 0; i < measure.requirements().size(); i++) {
            String code = measure.requirements().get(i);
            if (!requirements.contains(code)) {
                findings.add(at + "/requirements/" + i, code, Rule.UNKNOWN_REQUIREMENT);
            }
        }
    }

    private void milestones() {
        String list = at + "/milestones";
        if (measure.milestones().stream().noneMatch(milestone -> milestone.dueOn() != null)) {
            findings.add(list, null, Rule.MILESTONE_MISSING);
        }
        findings.codes(list, measure.milestones(), Milestone::code);
        for (int i = 0; i < measure.milestones().size(); i++) {
            milestone(list + "/" + i, measure.milestones().get(i));
        }
    }

    private void milestone(String step, Milestone milestone) {
        findings.title(step + "/title", milestone.title());
        if (milestone.changeReason() != null) {
            findings.text(step + "/changeReason", milestone.changeReason(), Milestone.LONGEST_REASON);
        }
        boolean afterEnd = measure.endsOn() != null
                && milestone.dueOn() != null
                && milestone.dueOn().isAfter(measure.endsOn());
        if (afterEnd) {
            findings.add(step + "/dueOn", milestone.dueOn().toString(), Rule.MILESTONE_AFTER_MEASURE_END);
        }
        if (measure.kind() == Measure.Kind.DONE && milestone.achievedOn() == null) {
            findings.add(step + "/achievedOn", null, Rule.DONE_WITHOUT_ACHIEVEMENT);
        }
    }
}
