package kr.stability.reporting.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;

/** The first day filed for a milestone never changes, and a day that is moved has a reason. */
public final class MilestoneDates {
    private final Map<Key, FiledMilestone> filed;
    private final List<Violation> wrong = new ArrayList<>();

    private record Key(String measure, String milestone) {}

    private MilestoneDates(List<FiledMilestone> filed) {
        this.filed = filed.stream()
                .collect(Collectors.toMap(one -> new Key(one.measure(), one.milestone()), Function.identity()));
    }

    /** What a new version breaks, given what was filed before. */
    public static List<Violation> violations(ImprovementPlan plan, List<FiledMilestone> filed) {
        MilestoneDates dates = new MilestoneDates(filed);
        for (int i = 0; i < plan.measures().size(); i++) {
            Measure measure = plan.measures().get(i);
            for (int j = 0; j < measure.milestones().size(); j++) {
                dates.check(
                        "/measures/" + i + "/milestones/" + j,
                        measure,
                        measure.milestones().get(j));
            }
        }
        return dates.wrong;
    }

    private void check(String at, Measure measure, Milestone step) {
        FiledMilestone before = filed.get(new Key(measure.code(), step.code()));
        if (before == null) {
            unknown(at, step);
            return;
        }
        if (step.originalDueOn() != null && !step.originalDueOn().equals(before.originalDueOn())) {
            wrong.add(Violation.of(at + "/originalDueOn", step.originalDueOn().toString(), Rule.ORIGINAL_DATE_CHANGED));
        }
        boolean stays = step.dueOn() != null && before.known().contains(step.dueOn());
        if (!stays && step.changeReason() == null) {
            wrong.add(Violation.of(at + "/changeReason", null, Rule.DATE_MOVED_WITHOUT_REASON));
        }
    }

    /** A step that is new has no earlier day than its own. */
    private void unknown(String at, Milestone step) {
        if (step.originalDueOn() != null && !step.originalDueOn().equals(step.dueOn())) {
            wrong.add(Violation.of(at + "/originalDueOn", step.originalDueOn().toString(), Rule.ORIGINAL_DATE_CHANGED));
        }
    }
}
