package kr.stability.reporting.edition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kr.stability.reporting.document.Timeline;

/** The milestones of each company as filed and as reported last: original against current day, achieved, overdue. */
final class ScheduleFigure implements Chapter {

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        LocalDate asOf = Say.day(in.frame().cutOff());
        for (OrderInput order : in.orders()) {
            List<Timeline.Step> steps = PlannedStep.of(order).stream()
                    .sorted(Comparator.comparing(PlannedStep::due))
                    .map(step -> drawn(step, asOf, out.sources()))
                    .toList();
            if (!steps.isEmpty()) {
                out.add(new Timeline(order.operatorName() + " 이행일정: 당초와 현재", asOf.toString(), steps));
            }
        }
    }

    private static Timeline.Step drawn(PlannedStep step, LocalDate asOf, EditionSources sources) {
        Origin origin = step.origin(sources);
        Timeline.Days days = new Timeline.Days(
                step.original().toString(), step.due().toString(), Objects.toString(step.achieved(), null));
        return new Timeline.Step(
                step.promise().measure().code() + " " + step.milestone().title().ko(),
                days,
                step.state(asOf),
                origin.refs(),
                origin.illustrative());
    }
}
