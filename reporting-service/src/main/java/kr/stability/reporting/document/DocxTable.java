package kr.stability.reporting.document;

import java.util.ArrayList;
import java.util.List;

/** Writes tables of WordprocessingML: the header is repeated on each page and no row is torn apart. */
final class DocxTable {
    private static final int WIDTH = 9638;
    private static final int MARKS_WIDTH = 14;

    private final Markup out;
    private final DocxText text;

    DocxTable(Markup out, DocxText text) {
        this.out = out;
        this.text = text;
    }

    void write(Table table) {
        boolean sourced = table.rows().stream().anyMatch(row -> !row.sources().isEmpty());
        List<Integer> widths = widths(table.columns(), sourced);
        text.paragraph("Caption", table.caption());
        out.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "DataTable");
        out.empty("w:tblW", "w:w", Integer.toString(WIDTH), "w:type", "dxa").empty("w:tblLayout", "w:type", "fixed");
        out.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:noHBand", "1", "w:noVBand", "1");
        out.close("w:tblPr").open("w:tblGrid");
        widths.forEach(width -> out.empty("w:gridCol", "w:w", width.toString()));
        out.close("w:tblGrid");
        header(table.columns(), widths);
        table.rows().forEach(row -> row(table.columns(), row, widths));
        out.close("w:tbl").raw("<w:p><w:pPr><w:pStyle w:val=\"Cell\"/></w:pPr></w:p>");
    }

    private static List<Integer> widths(List<Table.Column> columns, boolean sourced) {
        int total = columns.stream().mapToInt(Table.Column::width).sum() + (sourced ? MARKS_WIDTH : 0);
        List<Integer> widths = new ArrayList<>();
        columns.forEach(column -> widths.add(WIDTH * column.width() / total));
        if (sourced) {
            widths.add(WIDTH * MARKS_WIDTH / total);
        }
        return widths;
    }

    private void header(List<Table.Column> columns, List<Integer> widths) {
        out.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < widths.size(); i++) {
            open(widths.get(i));
            text.paragraph("CellHead", i < columns.size() ? columns.get(i).title() : "근거");
            out.close("w:tc");
        }
        out.close("w:tr");
    }

    private void row(List<Table.Column> columns, Table.Row row, List<Integer> widths) {
        out.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < columns.size(); i++) {
            open(widths.get(i));
            text.open("Cell", align(columns.get(i).kind()));
            if (i == 0 && row.anchor() != null) {
                text.bookmark(text.anchor(row.anchor()));
            }
            text.run(row.cells().get(i).isEmpty() ? "–" : row.cells().get(i)).close();
            out.close("w:tc");
        }
        if (widths.size() > columns.size()) {
            open(widths.getLast());
            text.open("Cell", align(Table.Kind.STATUS)).example(row.illustrative());
            text.marks(row.sources()).close();
            out.close("w:tc");
        }
        out.close("w:tr");
    }

    private void open(int width) {
        out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        out.close("w:tcPr");
    }

    private static String align(Table.Kind kind) {
        return switch (kind) {
            case NUMBER -> "<w:jc w:val=\"right\"/>";
            case STATUS -> "<w:jc w:val=\"center\"/>";
            case TEXT, CODE, DATE -> "";
        };
    }
}
