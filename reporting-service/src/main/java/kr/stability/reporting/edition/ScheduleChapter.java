package kr.stability.reporting.edition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import kr.stability.reporting.document.Heading;
import kr.stability.reporting.document.Timeline;
import kr.stability.reporting.narrative.Place;

/** Ⅳ. 향후 추진 일정: milestones by date; those whose day is past without a report; those achieved. */
final class ScheduleChapter implements Chapter {

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        LocalDate cutOff = Say.day(in.frame().cutOff());
        List<PlannedStep> steps = PlannedStep.all(in).stream()
                .sorted(Comparator.comparing(PlannedStep::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        out.part(Heading.Rank.PART, "향후 추진 일정");
        out.narrative(Place.SCHEDULE);
        new ScheduleFigure().write(in, out);
        out.section("기한이 지났으나 달성이 보고되지 않은 일정 (" + Say.date(cutOff) + " 기준)");
        table("기한 경과 일정", steps, step -> step.state(cutOff) == Timeline.State.OVERDUE, out);
        out.section("앞으로의 일정");
        table("남은 일정", steps, step -> step.state(cutOff) == Timeline.State.OPEN, out);
        out.section("달성한 일정");
        table("달성한 일정", steps, step -> step.state(cutOff) == Timeline.State.ACHIEVED, out);
    }

    private static void table(String caption, List<PlannedStep> steps, Predicate<PlannedStep> which, EditionDraft out) {
        Rows table = new Rows(caption)
                .date("기한", 17)
                .text("사업자", 14)
                .text("일정", 28)
                .text("과제", 36)
                .date("달성일", 17);
        for (PlannedStep step : steps.stream().filter(which).toList()) {
            Promise promise = step.promise();
            table.row(
                    step.origin(out.sources()),
                    step.due() == null ? Say.UNDECLARED : Cell.date(step.due()),
                    promise.order().operatorName(),
                    step.milestone().title().ko(),
                    promise.title(),
                    Cell.date(step.achieved()));
        }
        if (table.isEmpty()) {
            out.circle("해당 일정이 없음", out.sources().rules());
        } else {
            out.add(table.table());
        }
    }
}
