package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.stability.reporting.document.Table;
import kr.stability.reporting.document.Value;

/** A table while it is being filled. */
final class Rows {
    private final String caption;
    private final List<Table.Column> columns = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();

    Rows(String caption) {
        this.caption = caption;
    }

    Rows text(String title, int width) {
        return column(title, Table.Kind.TEXT, width);
    }

    Rows code(String title, int width) {
        return column(title, Table.Kind.CODE, width);
    }

    Rows number(String title, int width) {
        return column(title, Table.Kind.NUMBER, width);
    }

    Rows date(String title, int width) {
        return column(title, Table.Kind.DATE, width);
    }

    Rows status(String title, int width) {
        return column(title, Table.Kind.STATUS, width);
    }

    /** A row of strings and {@linkplain Cell typed cells}; an empty cell is shown as a dash. */
    void row(Origin origin, CharSequence... cells) {
        List<String> texts = Stream.of(cells).map(CharSequence::toString).toList();
        rows.add(new Table.Row(texts, origin.refs(), origin.illustrative(), null, values(cells)));
    }

    private static List<Value> values(CharSequence... cells) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Cell cell) {
                values.add(new Value(i, cell.type(), cell.raw()));
            }
        }
        return values;
    }

    /** A row that describes a source and so needs none. */
    void anchored(String mark, String... cells) {
        rows.add(new Table.Row(List.of(cells), List.of(), false, mark));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Table table() {
        return new Table(caption, columns, rows);
    }

    private Rows column(String title, Table.Kind kind, int width) {
        columns.add(new Table.Column(title, kind, width));
        return this;
    }
}
