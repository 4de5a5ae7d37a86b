package kr.stability.reporting.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kr.stability.reporting.document.Timeline;
import kr.stability.reporting.plan.Milestone;

/** The milestones of each company: original against current day, achieved, overdue. */
final class ScheduleFigure implements Chapter {

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        LocalDate asOf = Say.day(in.frame().cutOff());
        for (EditionInputs.Order order : in.orders()) {
            List<Timeline.Step> steps = new ArrayList<>();
            for (Promise promise : Promise.of(order)) {
                List<Milestone> milestones = promise.measure().milestones();
                for (int i = 0; i < milestones.size(); i++) {
                    if (milestones.get(i).dueOn() != null) {
                        steps.add(step(promise, i, asOf, out.sources()));
                    }
                }
            }
            steps.sort(Comparator.comparing(step -> step.days().current()));
            if (!steps.isEmpty()) {
                out.add(new Timeline(order.operatorName() + " 이행일정: 당초와 현재", asOf.toString(), steps));
            }
        }
    }

    private static Timeline.Step step(Promise promise, int index, LocalDate asOf, EditionSources sources) {
        Milestone is = promise.measure().milestones().get(index);
        Origin origin = sources.plan(promise.order(), "/measures/" + promise.index() + "/milestones/" + index);
        LocalDate original = Objects.requireNonNullElse(is.originalDueOn(), is.dueOn());
        Timeline.Days days =
                new Timeline.Days(original.toString(), is.dueOn().toString(), Objects.toString(is.achievedOn(), null));
        return new Timeline.Step(
                promise.measure().code() + " " + is.title().ko(),
                days,
                state(is, asOf),
                origin.refs(),
                origin.illustrative());
    }

    private static Timeline.State state(Milestone is, LocalDate asOf) {
        if (is.achievedOn() != null) {
            return Timeline.State.ACHIEVED;
        }
        return is.dueOn().isBefore(asOf) ? Timeline.State.OVERDUE : Timeline.State.OPEN;
    }
}
