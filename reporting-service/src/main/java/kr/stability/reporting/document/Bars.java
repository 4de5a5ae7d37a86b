package kr.stability.reporting.document;

import java.util.List;

/**
 * A figure of horizontal bars on one scale from 0. Kept as data, so that each writer draws it in its own means and a
 * reader who cannot see it is given the numbers.
 *
 * @param caption what it shows, with the unit
 * @param bars top to bottom
 */
public record Bars(String caption, List<Bar> bars) implements Figure {

    /** Nobody changes the list afterwards. */
    public Bars {
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param label what it stands for
     * @param value its length, 0 or more
     * @param shown the value in words
     * @param group bars of one group have one colour, from 0
     * @param sources where it comes from
     * @param illustrative true when the value is an example
     */
    public record Bar(
            String label, long value, String shown, int group, List<SourceRef> sources, boolean illustrative) {

        /** Nobody changes the list afterwards. */
        public Bar {
            sources = List.copyOf(sources);
        }
    }

    @Override
    public List<List<SourceRef>> cited() {
        return bars.stream().map(Bar::sources).toList();
    }

    @Override
    public Table table() {
        return BarsTable.of(this);
    }

    /** The longest bar, at least 1. */
    public long longest() {
        return Math.max(1, bars.stream().mapToLong(Bar::value).max().orElse(1));
    }
}
