package kr.stability.reporting.document;

import java.util.List;
import java.util.Optional;

/**
 * A table. Its header is repeated on each page; the sources of a row stand in a column of their own.
 *
 * @param caption what it shows
 * @param columns left to right
 * @param rows top to bottom
 */
public record Table(String caption, List<Column> columns, List<Row> rows) implements Block {

    /** Nobody changes the lists afterwards. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param title of the header
     * @param kind decides how cells are aligned and broken
     * @param width share of the table's width, compared with the other columns
     */
    public record Column(String title, Kind kind, int width) {}

    /** What a column holds. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** Codes and hashes, broken anywhere. */
        CODE,
        /** Numbers, amounts, durations. */
        NUMBER,
        /** Days and times. */
        DATE,
        /** A verdict in one word. */
        STATUS
    }

    /**
     * A row.
     *
     * @param cells as many as there are columns; an empty text is shown as a dash
     * @param sources where the row comes from
     * @param illustrative true when a value in it is an example
     * @param anchor mark of the source that this row describes, or null
     * @param values what cells hold that have a type; null in documents frozen before there were any
     */
    public record Row(
            List<String> cells, List<SourceRef> sources, boolean illustrative, String anchor, List<Value> values) {

        /** Nobody changes the lists afterwards. */
        public Row {
            cells = List.copyOf(cells);
            sources = List.copyOf(sources);
            values = values == null ? List.of() : List.copyOf(values);
        }

        /** A row of words. */
        public Row(List<String> cells, List<SourceRef> sources, boolean illustrative, String anchor) {
            this(cells, sources, illustrative, anchor, List.of());
        }

        /** What a cell holds besides its words. */
        public Optional<Value> value(int column) {
            return values.stream().filter(value -> value.column() == column).findFirst();
        }
    }
}
