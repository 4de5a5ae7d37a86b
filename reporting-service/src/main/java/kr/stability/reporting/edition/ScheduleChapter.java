package kr.stability.reporting.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import kr.stability.reporting.document.Heading;
import kr.stability.reporting.narrative.Place;
import kr.stability.reporting.plan.Milestone;

/** Ⅳ. 향후 추진 일정: milestones by date; those whose day is past without a report; those achieved. */
final class ScheduleChapter implements Chapter {

    private record Step(Promise promise, int index, Milestone milestone) {
        LocalDate due() {
            return milestone.dueOn();
        }

        boolean achieved() {
            return milestone.achievedOn() != null;
        }
    }

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        LocalDate cutOff = Say.day(in.frame().cutOff());
        List<Step> steps = steps(in);
        out.part(Heading.Rank.PART, "향후 추진 일정");
        out.narrative(Place.SCHEDULE);
        new ScheduleFigure().write(in, out);
        out.section("기한이 지났으나 달성이 보고되지 않은 일정 (" + Say.date(cutOff) + " 기준)");
        table("기한 경과 일정", steps, step -> !step.achieved() && step.due().isBefore(cutOff), out);
        out.section("앞으로의 일정");
        table("남은 일정", steps, step -> !step.achieved() && !step.due().isBefore(cutOff), out);
        out.section("달성한 일정");
        table("달성한 일정", steps, Step::achieved, out);
    }

    private static List<Step> steps(EditionInputs in) {
        List<Step> steps = new ArrayList<>();
        for (Promise promise : Promise.all(in)) {
            List<Milestone> milestones = promise.measure().milestones();
            for (int i = 0; i < milestones.size(); i++) {
                if (milestones.get(i).dueOn() != null) {
                    steps.add(new Step(promise, i, milestones.get(i)));
                }
            }
        }
        steps.sort(Comparator.comparing(Step::due));
        return steps;
    }

    private static void table(String caption, List<Step> steps, Predicate<Step> which, EditionDraft out) {
        Rows table = new Rows(caption)
                .date("기한", 17)
                .text("사업자", 14)
                .text("일정", 28)
                .text("과제", 36)
                .date("달성일", 17);
        for (Step step : steps.stream().filter(which).toList()) {
            Promise promise = step.promise();
            String pointer = "/measures/" + promise.index() + "/milestones/" + step.index();
            table.row(
                    out.sources().plan(promise.order(), pointer),
                    Cell.date(step.due()),
                    promise.order().operatorName(),
                    step.milestone().title().ko(),
                    promise.title(),
                    Cell.date(step.milestone().achievedOn()));
        }
        if (table.isEmpty()) {
            out.circle("해당 일정이 없음", out.sources().rules());
        } else {
            out.add(table.table());
        }
    }
}
