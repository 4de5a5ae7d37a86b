package kr.stability.reporting.document;

import java.util.List;
import java.util.Locale;

/** Writes a table as XHTML; the last column holds the marks of the sources, where there are any. */
final class HtmlTable {
    static final int MARKS_WIDTH = 14;

    private final Markup out;
    private final Marks marks;
    private final HtmlWriter.Medium medium;

    HtmlTable(Markup out, Marks marks, HtmlWriter.Medium medium) {
        this.out = out;
        this.marks = marks;
        this.medium = medium;
    }

    void write(Table table) {
        boolean sourced = table.rows().stream().anyMatch(row -> !row.sources().isEmpty());
        String caption = table.caption();
        String room = medium.room(() -> Room.of(table));
        out.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption, "style", room);
        out.open("table", "class", "data");
        out.element("caption", caption);
        header(table.columns(), sourced);
        out.open("tbody");
        table.rows().forEach(row -> row(table.columns(), row, sourced));
        out.close("tbody").close("table").close("div");
    }

    private void header(List<Table.Column> columns, boolean sourced) {
        int total = columns.stream().mapToInt(Table.Column::width).sum() + (sourced ? MARKS_WIDTH : 0);
        out.open("thead").open("tr");
        columns.forEach(column -> title(column.title(), column.width(), total));
        if (sourced) {
            title("근거", MARKS_WIDTH, total);
        }
        out.close("tr").close("thead");
    }

    private void title(String title, int width, int total) {
        out.element("th", title, "scope", "col", "style", "width: " + 100 * width / total + "%");
    }

    private void row(List<Table.Column> columns, Table.Row row, boolean sourced) {
        out.open("tr", "id", row.anchor() == null ? null : marks.id(row.anchor()));
        for (int i = 0; i < columns.size(); i++) {
            cell(columns.get(i), row.cells().get(i), i == 0);
        }
        if (sourced) {
            out.open("td", "class", "marks");
            Marks.example(out, row.illustrative());
            out.text(" ");
            marks.write(out, row.sources());
            out.close("td");
        }
        out.close("tr");
    }

    private void cell(Table.Column column, String text, boolean first) {
        String kind = column.kind().name().toLowerCase(Locale.ROOT);
        String shown = text.isEmpty() ? "–" : text;
        if (first) {
            out.element("th", shown, "scope", "row", "class", kind);
        } else {
            out.element("td", shown, "class", kind);
        }
    }
}
