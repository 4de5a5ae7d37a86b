package kr.stability.reporting.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.stability.reporting.document.Timeline;
import kr.stability.reporting.implementation.MilestoneState;
import kr.stability.reporting.plan.Milestone;

/**
 * A milestone of an accepted plan where it stands: as filed, and as the last monthly report says.
 *
 * @param promise its measure
 * @param index place in the measure
 * @param milestone as filed
 * @param entries what reports say of it, in their order
 * @param due the day that was said last, or null
 * @param achieved the day on which it was reached, or null: also when a report said so before and the last one takes it back
 */
record PlannedStep(
        Promise promise, int index, Milestone milestone, List<Entry> entries, LocalDate due, LocalDate achieved) {

    /** One entry of a report. */
    record Entry(ReportInput report, ReportInput.Entry said) {}

    /** The steps of all accepted plans that have a day or were reached. */
    static List<PlannedStep> all(EditionInputs in) {
        return Promise.all(in).stream()
                .flatMap(promise -> of(promise).stream())
                .filter(step -> step.due() != null || step.achieved() != null)
                .toList();
    }

    /** The steps of one accepted plan that have a day. */
    static List<PlannedStep> of(OrderInput order) {
        return Promise.of(order).stream()
                .flatMap(promise -> of(promise).stream())
                .filter(step -> step.due() != null)
                .toList();
    }

    /** All steps of a measure. */
    static List<PlannedStep> of(Promise promise) {
        List<PlannedStep> steps = new ArrayList<>();
        for (Milestone milestone : promise.measure().milestones()) {
            List<Entry> entries = entries(promise, milestone);
            steps.add(new PlannedStep(
                    promise, steps.size(), milestone, entries, due(milestone, entries), achieved(milestone, entries)));
        }
        return steps;
    }

    private static List<Entry> entries(Promise promise, Milestone milestone) {
        List<Entry> entries = new ArrayList<>();
        for (ReportInput report : promise.order().reports()) {
            report.entries().stream()
                    .filter(entry -> entry.about(promise.measure().code(), milestone.code()))
                    .forEach(entry -> entries.add(new Entry(report, entry)));
        }
        return entries;
    }

    /** The day that was said first; null where none ever was. */
    LocalDate original() {
        return milestone.originalDueOn() != null
                ? milestone.originalDueOn()
                : Objects.requireNonNullElse(milestone.dueOn(), due);
    }

    private static LocalDate due(Milestone milestone, List<Entry> entries) {
        LocalDate due = milestone.dueOn();
        for (Entry entry : entries) {
            due = entry.said().dueOn() == null ? due : entry.said().dueOn();
        }
        return due;
    }

    private static LocalDate achieved(Milestone milestone, List<Entry> entries) {
        LocalDate achieved = milestone.achievedOn();
        for (Entry entry : entries) {
            MilestoneState state = entry.said().state();
            if (state == MilestoneState.ACHIEVED || state == MilestoneState.REOPENED) {
                achieved = entry.said().achievedOn();
            }
        }
        return achieved;
    }

    /** Where it stands on a day; it has one, or was reached. */
    Timeline.State state(LocalDate asOf) {
        if (achieved != null) {
            return Timeline.State.ACHIEVED;
        }
        return due.isBefore(asOf) ? Timeline.State.OVERDUE : Timeline.State.OPEN;
    }

    /** The plan, and every report that says something of it. */
    Origin origin(EditionSources sources) {
        String pointer = "/measures/" + promise.index() + "/milestones/" + index;
        return sources.plan(promise.order(), pointer).and(reported(sources));
    }

    /** Every report that says something of it. */
    Origin reported(EditionSources sources) {
        return Origin.all(entries.stream()
                .map(is -> sources.record(
                        is.report().id(), "/milestones/" + is.said().index(), false))
                .toList());
    }
}
