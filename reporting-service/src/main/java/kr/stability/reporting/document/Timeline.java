package kr.stability.reporting.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A figure of dated steps: when each was due at first, when it is due now, whether it was reached.
 *
 * @param caption what it shows
 * @param asOf the day on which it is looked at, ISO 8601, Asia/Seoul
 * @param steps top to bottom
 */
public record Timeline(String caption, String asOf, List<Step> steps) implements Figure {

    /** Nobody changes the list afterwards. */
    public Timeline {
        steps = List.copyOf(steps);
    }

    /** Where a step stands. */
    public enum State {
        /** Reached. */
        ACHIEVED("달성"),
        /** Its day is past and nobody reported that it was reached. */
        OVERDUE("기한 경과"),
        /** Its day is still to come. */
        OPEN("예정");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** As printed. */
        public String word() {
            return word;
        }
    }

    /**
     * A step.
     *
     * @param label what is reached
     * @param days when, ISO 8601
     * @param state where it stands
     * @param sources where it comes from
     * @param illustrative true when a day is an example
     */
    public record Step(String label, Days days, State state, List<SourceRef> sources, boolean illustrative) {

        /** Nobody changes the list afterwards. */
        public Step {
            sources = List.copyOf(sources);
        }
    }

    /**
     * The days of a step, ISO 8601.
     *
     * @param original the day that was said first
     * @param current the day that was said last
     * @param achieved the day on which it was reached, or null
     */
    public record Days(String original, String current, String achieved) {

        /** Days from the original to the current one; less than 0 when it was brought forward. */
        long slip() {
            return ChronoUnit.DAYS.between(LocalDate.parse(original), LocalDate.parse(current));
        }

        /** Those that are known, earliest said first. */
        Stream<LocalDate> all() {
            return Stream.of(original, current, achieved)
                    .filter(java.util.Objects::nonNull)
                    .map(LocalDate::parse);
        }
    }

    @Override
    public List<List<SourceRef>> cited() {
        return steps.stream().map(Step::sources).toList();
    }

    @Override
    public Table table() {
        List<Table.Column> columns = List.of(
                new Table.Column("일정", Table.Kind.TEXT, 40),
                new Table.Column("당초 기한", Table.Kind.DATE, 17),
                new Table.Column("현재 기한", Table.Kind.DATE, 17),
                new Table.Column("변동", Table.Kind.NUMBER, 11),
                new Table.Column("달성일", Table.Kind.DATE, 17),
                new Table.Column("상태", Table.Kind.STATUS, 12));
        return new Table(caption, columns, steps.stream().map(Timeline::row).toList());
    }

    private static Table.Row row(Step step) {
        List<String> cells = new ArrayList<>(List.of(step.label()));
        List<Value> values = new ArrayList<>();
        day(step.days().original(), cells, values);
        day(step.days().current(), cells, values);
        long slip = step.days().slip();
        values.add(new Value(cells.size(), Value.Type.COUNT, Long.toString(slip)));
        cells.add(slip == 0 ? "0일" : String.format(Locale.ROOT, "%+,d일", slip));
        day(step.days().achieved(), cells, values);
        cells.add(step.state().word());
        return new Table.Row(cells, step.sources(), step.illustrative(), null, values);
    }

    private static void day(String day, List<String> cells, List<Value> values) {
        if (day != null) {
            values.add(new Value(cells.size(), Value.Type.DATE, day));
        }
        cells.add(day == null ? "" : CoverDate.of(LocalDate.parse(day)));
    }
}
