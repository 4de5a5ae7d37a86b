package kr.stability.reporting.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kr.stability.reporting.plan.Measure;
import kr.stability.reporting.plan.Milestone;

/**
 * A measure of an accepted plan, with the order that it answers.
 *
 * @param order the order
 * @param index place in the plan
 * @param measure as filed
 */
record Promise(OrderInput order, int index, Measure measure) {

    /** All measures of accepted plans, in the order of the orders and plans. */
    static List<Promise> all(EditionInputs in) {
        List<Promise> all = new ArrayList<>();
        in.orders().forEach(order -> all.addAll(of(order)));
        return all;
    }

    /** The measures of one order; empty while no plan is accepted. */
    static List<Promise> of(OrderInput order) {
        List<Promise> all = new ArrayList<>();
        order.accepted().ifPresent(accepted -> {
            for (Measure measure : accepted.plan().measures()) {
                all.add(new Promise(order, all.size(), measure));
            }
        });
        return all;
    }

    /** A cell, or the word for what stays out. */
    CharSequence orWithheld(CharSequence cell) {
        return Redaction.emptied(measure.confidential()) ? Redaction.WORD : cell;
    }

    boolean answers(String requirement) {
        return measure.requirements().contains(requirement);
    }

    boolean answersOneOf(Collection<String> codes) {
        return !Collections.disjoint(codes, measure.requirements());
    }

    boolean done() {
        return measure.kind() == Measure.Kind.DONE;
    }

    String title() {
        return measure.title().ko();
    }

    /** Last day on which something is due or was achieved, or null. */
    LocalDate end() {
        return measure.milestones().stream()
                .map(step -> step.achievedOn() == null ? step.dueOn() : step.achievedOn())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(measure.endsOn());
    }

    /** Steps on lines of their own. */
    String steps() {
        return measure.milestones().stream().map(Promise::step).collect(Collectors.joining("\n"));
    }

    Origin origin(EditionSources sources) {
        return sources.plan(order, "/measures/" + index).and(sources.known(measure.sources()));
    }

    private static String step(Milestone step) {
        if (Redaction.emptied(step.confidential())) {
            return Redaction.WORD;
        }
        String achieved = step.achievedOn() == null ? "" : " → " + Say.date(step.achievedOn()) + " 달성";
        return step.title().ko() + ": " + (step.dueOn() == null ? "기한 미기재" : Say.date(step.dueOn())) + achieved;
    }
}
