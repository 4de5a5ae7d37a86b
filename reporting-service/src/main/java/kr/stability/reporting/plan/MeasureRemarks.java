package kr.stability.reporting.plan;

import java.time.LocalDate;

/** What is asked about measures, drills and redress. */
final class MeasureRemarks {
    private final ImprovementPlan plan;
    private final PlanContext context;
    private final Remarks remarks;

    MeasureRemarks(ImprovementPlan plan, PlanContext context, Remarks remarks) {
        this.plan = plan;
        this.context = context;
        this.remarks = remarks;
    }

    void check() {
        measures();
        drills();
        if (plan.remedy() != null) {
            remedy(plan.remedy());
        }
    }

    private void measures() {
        for (int i = 0; i < plan.measures().size(); i++) {
            Measure measure = plan.measures().get(i);
            String at = "/measures/" + i;
            boolean planned = measure.kind() == Measure.Kind.PLANNED;
            remarks.note(
                    planned && isAfter(measure.endsOn(), context.resultDueOn()),
                    at + "/endsOn",
                    measure.endsOn(),
                    RemarkRule.MEASURE_AFTER_RESULT_DAY);
            remarks.note(
                    planned && measure.budgetKrw() == null, at + "/budgetKrw", null, RemarkRule.MEASURE_WITHOUT_BUDGET);
            remarks.note(
                    measure.kind() == Measure.Kind.DONE && measure.evidence().isEmpty(),
                    at + "/evidence",
                    null,
                    RemarkRule.MEASURE_WITHOUT_EVIDENCE);
            for (int j = 0; j < measure.milestones().size(); j++) {
                milestone(at + "/milestones/" + j, measure.milestones().get(j));
            }
        }
    }

    private void milestone(String at, Milestone step) {
        boolean dayOff = step.dueOn() != null
                && step.achievedOn() == null
                && context.dayOff().test(step.dueOn());
        remarks.note(dayOff, at + "/dueOn", step.dueOn(), RemarkRule.MILESTONE_ON_DAY_OFF);
    }

    private void drills() {
        for (int i = 0; i < plan.drills().size(); i++) {
            Drill drill = plan.drills().get(i);
            remarks.note(
                    drill.heldOn() != null && drill.evidence().isEmpty(),
                    "/drills/" + i + "/evidence",
                    null,
                    RemarkRule.DRILL_WITHOUT_REPORT);
        }
    }

    private void remedy(Remedy remedy) {
        Remedy.ClaimsReported claims = remedy.claimsReported();
        remarks.note(
                claims != null && isMore(claims.settled(), claims.total()),
                "/remedy/claimsReported/settled",
                null,
                RemarkRule.MORE_SETTLED_THAN_CLAIMED);
        for (int i = 0; i < remedy.groups().size(); i++) {
            Remedy.Group group = remedy.groups().get(i);
            remarks.note(
                    isMore(group.settledClaims(), group.claims()),
                    "/remedy/groups/" + i + "/settledClaims",
                    null,
                    RemarkRule.MORE_SETTLED_THAN_CLAIMED);
        }
    }

    private static boolean isAfter(LocalDate day, LocalDate last) {
        return day != null && last != null && day.isAfter(last);
    }

    private static boolean isMore(Long part, Long whole) {
        return part != null && whole != null && part > whole;
    }
}
