package kr.stability.reporting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A figure of horizontal bars that are made of parts, such as how many components run in which mode before and after.
 *
 * @param caption what it shows, with the unit
 * @param series names of the parts, left to right
 * @param bars top to bottom
 */
public record StackedBars(String caption, List<String> series, List<Bar> bars) implements Figure {

    /** Nobody changes the lists afterwards. */
    public StackedBars {
        series = List.copyOf(series);
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param label what it stands for
     * @param values as many as there are series, 0 or more
     * @param sources where it comes from
     * @param illustrative true when a value is an example
     */
    public record Bar(String label, List<Long> values, List<SourceRef> sources, boolean illustrative) {

        /** Nobody changes the lists afterwards. */
        public Bar {
            values = List.copyOf(values);
            sources = List.copyOf(sources);
        }

        /** All parts together. */
        public long total() {
            return values.stream().mapToLong(Long::longValue).sum();
        }
    }

    /** The longest bar, at least 1. */
    public long longest() {
        return Math.max(1, bars.stream().mapToLong(Bar::total).max().orElse(1));
    }

    @Override
    public List<List<SourceRef>> cited() {
        return bars.stream().map(Bar::sources).toList();
    }

    @Override
    public Table table() {
        List<Table.Column> columns = new ArrayList<>(List.of(new Table.Column("구분", Table.Kind.TEXT, 36)));
        series.forEach(name -> columns.add(new Table.Column(name, Table.Kind.NUMBER, 14)));
        return new Table(caption, columns, bars.stream().map(StackedBars::row).toList());
    }

    private static Table.Row row(Bar bar) {
        List<String> cells = new ArrayList<>(List.of(bar.label()));
        bar.values().forEach(value -> cells.add(Long.toString(value)));
        List<Value> values = IntStream.range(0, bar.values().size())
                .mapToObj(i ->
                        new Value(i + 1, Value.Type.COUNT, bar.values().get(i).toString()))
                .toList();
        return new Table.Row(cells, bar.sources(), bar.illustrative(), null, values);
    }
}
