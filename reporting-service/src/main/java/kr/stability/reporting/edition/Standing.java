package kr.stability.reporting.edition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.stability.reporting.document.Timeline;

/**
 * Where a measure stands on a day: as the plan says, and as reports on its milestones say since.
 *
 * @param promise the measure
 * @param steps its milestones that have a day
 * @param asOf the day
 */
record Standing(Promise promise, List<PlannedStep> steps, LocalDate asOf) {
    /** What a measure is called that should have been done. */
    static final String LATE = "기한 경과";

    static Standing of(Promise promise, EditionInputs in) {
        List<PlannedStep> steps = PlannedStep.of(promise).stream()
                .filter(step -> step.due() != null || step.achieved() != null)
                .toList();
        return new Standing(promise, steps, Say.day(in.frame().cutOff()));
    }

    /** How many of these are late, for the end of a sentence; empty for none. */
    static String lateAmong(List<Promise> promises, EditionInputs in) {
        long late = promises.stream().filter(promise -> of(promise, in).late()).count();
        return late == 0 ? "" : "(" + LATE + " 일정이 있는 과제 " + late + "건 포함)";
    }

    /** True when it is not said to be done though a day of it is over. */
    boolean late() {
        if (promise.done()) {
            return false;
        }
        return steps.isEmpty()
                ? promise.end() != null && promise.end().isBefore(asOf)
                : steps.stream().anyMatch(step -> step.state(asOf) == Timeline.State.OVERDUE);
    }

    /** Last day on which something is due or was achieved, or null. */
    LocalDate end() {
        return steps.stream()
                .map(step -> Optional.ofNullable(step.achieved()).orElse(step.due()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(promise.end());
    }

    /** In a word or two. */
    String word() {
        if (promise.done()) {
            return "완료";
        }
        boolean reached = !steps.isEmpty()
                && steps.size() == promise.measure().milestones().size()
                && steps.stream().allMatch(step -> step.achieved() != null);
        if (late()) {
            boolean over = end() != null && end().isBefore(asOf);
            return over ? "예정(" + LATE + ")" : "예정(" + LATE + " 일정 있음)";
        }
        return reached ? "예정(일정 모두 달성)" : "예정";
    }

    /** The plan, and every report that says something of a milestone. */
    Origin origin(EditionSources sources) {
        return promise.origin(sources).and(steps.stream().map(step -> step.reported(sources)));
    }
}
