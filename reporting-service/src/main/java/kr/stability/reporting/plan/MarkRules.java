package kr.stability.reporting.plan;

import java.util.List;
import java.util.function.Function;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.problem.Rule;

/** The rules of what a company may say about any part of its plan: that it is confidential and why, and explanations. */
final class MarkRules {
    private static final int LONGEST_POINTER = 500;

    private final ImprovementPlan plan;
    private final PlanFindings findings;

    MarkRules(ImprovementPlan plan, PlanFindings findings) {
        this.plan = plan;
        this.findings = findings;
    }

    void check() {
        rows("/measures", plan.measures(), Measure::confidential);
        for (int i = 0; i < plan.measures().size(); i++) {
            rows("/measures/" + i + "/milestones", plan.measures().get(i).milestones(), Milestone::confidential);
        }
        rows("/services", plan.services(), DigitalService::confidential);
        rows("/sites", plan.sites(), Site::confidential);
        rows("/components", plan.components(), Component::confidential);
        rows("/drills", plan.drills(), Drill::confidential);
        if (plan.responseOrganisation() != null) {
            mark(
                    "/responseOrganisation/confidential",
                    plan.responseOrganisation().confidential());
        }
        if (plan.remedy() != null) {
            mark("/remedy/confidential", plan.remedy().confidential());
            rows("/remedy/groups", plan.remedy().groups(), Remedy.Group::confidential);
        }
        mark("/opinionConfidential", plan.opinionConfidential());
        explanations();
    }

    private <T> void rows(String list, List<T> rows, Function<T, Confidential> mark) {
        for (int i = 0; i < rows.size(); i++) {
            mark(list + "/" + i + "/confidential", mark.apply(rows.get(i)));
        }
    }

    private void mark(String at, Confidential mark) {
        if (mark != null) {
            findings.text(at + "/reason", mark.reason(), Confidential.LONGEST_REASON);
        }
    }

    private void explanations() {
        if (plan.explanations().size() > PlanFindings.MOST_ROWS) {
            findings.add("/explanations", null, Rule.TOO_MANY_ROWS);
        }
        for (int i = 0; i < plan.explanations().size(); i++) {
            Explanation one = plan.explanations().get(i);
            String at = "/explanations/" + i;
            findings.text(at + "/rule", one.rule(), PlanFindings.LONGEST_CODE);
            findings.text(at + "/pointer", one.pointer(), LONGEST_POINTER);
            findings.text(
                    at + "/text/ko", one.text() == null ? null : one.text().ko(), Text.LONGEST);
        }
    }
}
