package kr.stability.portal.progress;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.reporting.MilestoneView;
import kr.stability.portal.reporting.ProgressReport;
import kr.stability.portal.reporting.Refused;

/**
 * The page of the milestones: what the ministry has, and the report being written.
 *
 * @param today the month that it is
 */
public record ProgressPage(SeenOrder order, SeenProgress seen, ProgressForm form, YearMonth today) {

    /** What a milestone can be said to be. */
    public enum State {
        NO_CHANGE,
        ACHIEVED,
        MOVED,
        REOPENED
    }

    /**
     * A milestone in the form.
     *
     * @param typed what is typed about it
     */
    public record Row(int index, MilestoneView milestone, ProgressReport.Entry typed, List<Refused.Violation> errors) {
        /** Start of the names of its fields. */
        public String name() {
            return "milestones[" + index + "].";
        }

        public String id() {
            return "milestones-" + index;
        }

        /** What it may be said to be: what is reached can only be opened again; and what it was said to be on this month. */
        public List<State> states() {
            List<State> possible = milestone.achieved()
                    ? List.of(State.NO_CHANGE, State.REOPENED)
                    : List.of(State.NO_CHANGE, State.ACHIEVED, State.MOVED);
            return Stream.of(State.values())
                    .filter(state -> possible.contains(state) || chosen(state))
                    .toList();
        }

        public boolean chosen(State state) {
            return state.name().equals(typed.state());
        }
    }

    /** All milestones with what is typed about them. */
    public List<Row> rows() {
        return IntStream.range(0, seen.milestones().size())
                .mapToObj(i -> row(i, seen.milestones().get(i)))
                .toList();
    }

    private Row row(int index, MilestoneView milestone) {
        for (int i = 0; i < form.entries().size(); i++) {
            ProgressReport.Entry entry = form.entries().get(i);
            if (entry.isOn(milestone)) {
                return new Row(index, milestone, entry, errors("/milestones/" + i + "/"));
            }
        }
        return new Row(index, milestone, seen.said(month(), milestone), List.of());
    }

    private List<Refused.Violation> errors(String at) {
        return form.refused() == null
                ? List.of()
                : form.refused().violations().stream()
                        .filter(violation -> violation.pointer().startsWith(at))
                        .toList();
    }

    /** The month that the form shows: this one, when no other was asked for. */
    public String month() {
        return form.month() == null ? today.toString() : form.month();
    }

    /** True when the form of single milestones is what the person came for. */
    public boolean unfolded() {
        return !form.entries().isEmpty() || form.month() != null;
    }

    /** True for the report that counts of a month that can be reported on again. */
    public boolean correctable(ProgressReport report) {
        return months().contains(report.month())
                && seen.last(report.month()).filter(report::equals).isPresent();
    }

    /** A state by its name in a report; one that this version does not know says nothing. */
    public State state(String name) {
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(State.NO_CHANGE);
    }

    /** What is wrong with the month. */
    public List<Refused.Violation> monthErrors() {
        return errors("/month");
    }

    /** Months that can be reported on, this one first, back to the order's arrival; two years at most. */
    public List<String> months() {
        YearMonth first = order.view().arrivedOn() == null
                ? today
                : YearMonth.from(order.view().arrivedOn());
        List<String> months = new ArrayList<>();
        for (YearMonth month = today; !month.isBefore(first) && months.size() < 24; month = month.minusMonths(1)) {
            months.add(month.toString());
        }
        return months.isEmpty() ? List.of(today.toString()) : months;
    }
}
