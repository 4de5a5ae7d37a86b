package kr.stability.reporting.document;

import java.util.ArrayList;
import java.util.List;
import kr.stability.reporting.document.HwpxText.Style;

/** Writes tables of a HWPX section; lengths are in HWPUNIT, 1/7200 inch. */
final class HwpxTable {
    private static final int WIDTH = 48_190;
    private static final int HEIGHT = 1_800;
    private static final int MARKS_WIDTH = 14;
    private static final String SUB_LIST = "<hp:subList id=\"\" textDirection=\"HORIZONTAL\" lineWrap=\"BREAK\""
            + " vertAlign=\"CENTER\" linkListIDRef=\"0\" linkListNextIDRef=\"0\" textWidth=\"0\" textHeight=\"0\""
            + " hasTextRef=\"0\" hasNumRef=\"0\">";
    private static final String PLACE = "<hp:pos treatAsChar=\"0\" affectLSpacing=\"0\" flowWithText=\"1\""
            + " allowOverlap=\"0\" holdAnchorAndSO=\"0\" vertRelTo=\"PARA\" horzRelTo=\"COLUMN\" vertAlign=\"TOP\""
            + " horzAlign=\"LEFT\" vertOffset=\"0\" horzOffset=\"0\"/>"
            + "<hp:outMargin left=\"0\" right=\"0\" top=\"141\" bottom=\"283\"/>"
            + "<hp:inMargin left=\"283\" right=\"283\" top=\"141\" bottom=\"141\"/>";
    private static final String MARGIN = "<hp:cellMargin left=\"283\" right=\"283\" top=\"141\" bottom=\"141\"/>";

    private final Markup out;
    private final HwpxText text;
    private int tables;

    /** A cell in its place. */
    private record Cell(Style style, String text, int row, int column, int width) {}

    HwpxTable(Markup out, HwpxText text) {
        this.out = out;
        this.text = text;
    }

    /** The caption, then the table in a paragraph of its own. */
    void write(String caption, Table table) {
        text.paragraph(Style.CAPTION, caption);
        text.open(Style.BODY);
        out.open("hp:run", "charPrIDRef", "0");
        List<Integer> widths = widths(table);
        open(table.rows().size() + 1, widths.size());
        row(header(table, widths));
        for (int i = 0; i < table.rows().size(); i++) {
            row(cells(table, i, widths));
        }
        out.close("hp:tbl").raw("<hp:t/>").close("hp:run");
        text.close();
    }

    private void open(int rows, int columns) {
        out.raw("<hp:tbl id=\"" + (1_000 + tables) + "\" zOrder=\"" + tables++ + "\" numberingType=\"TABLE\""
                + " textWrap=\"TOP_AND_BOTTOM\" textFlow=\"BOTH_SIDES\" lock=\"0\" dropcapstyle=\"None\""
                + " pageBreak=\"CELL\" repeatHeader=\"1\" rowCnt=\"" + rows + "\" colCnt=\"" + columns
                + "\" cellSpacing=\"0\" borderFillIDRef=\"3\" noAdjust=\"0\"><hp:sz width=\"" + WIDTH
                + "\" widthRelTo=\"ABSOLUTE\" height=\"" + rows * HEIGHT
                + "\" heightRelTo=\"ABSOLUTE\" protect=\"0\"/>" + PLACE);
    }

    /** Shares of the width; the last column is that of the sources. */
    private static List<Integer> widths(Table table) {
        int total = MARKS_WIDTH
                + table.columns().stream().mapToInt(Table.Column::width).sum();
        List<Integer> widths = new ArrayList<>();
        table.columns().forEach(column -> widths.add(WIDTH * column.width() / total));
        widths.add(WIDTH - widths.stream().mapToInt(Integer::intValue).sum());
        return widths;
    }

    private static List<Cell> header(Table table, List<Integer> widths) {
        List<Cell> cells = new ArrayList<>();
        for (Table.Column column : table.columns()) {
            cells.add(new Cell(Style.CELL_HEADER, column.title(), 0, cells.size(), widths.get(cells.size())));
        }
        cells.add(new Cell(Style.CELL_HEADER, "근거", 0, cells.size(), widths.getLast()));
        return cells;
    }

    private static List<Cell> cells(Table table, int index, List<Integer> widths) {
        Table.Row row = table.rows().get(index);
        List<Cell> cells = new ArrayList<>();
        for (Table.Column column : table.columns()) {
            int at = cells.size();
            String shown = row.cells().get(at).isEmpty() ? "–" : row.cells().get(at);
            cells.add(new Cell(style(column.kind()), shown, index + 1, at, widths.get(at)));
        }
        String marks = (row.illustrative() ? "[예시] " : "") + HwpxText.marks(row.sources());
        cells.add(new Cell(Style.CELL, marks.strip(), index + 1, cells.size(), widths.getLast()));
        return cells;
    }

    private static Style style(Table.Kind kind) {
        return switch (kind) {
            case TEXT, CODE -> Style.CELL;
            case NUMBER -> Style.CELL_RIGHT;
            case DATE, STATUS -> Style.CELL_CENTRE;
        };
    }

    private void row(List<Cell> cells) {
        out.open("hp:tr");
        cells.forEach(this::cell);
        out.close("hp:tr");
    }

    private void cell(Cell cell) {
        boolean header = cell.row() == 0;
        out.raw("<hp:tc name=\"\" header=\"" + (header ? 1 : 0) + "\" hasMargin=\"0\" protect=\"0\" editable=\"0\""
                + " dirty=\"0\" borderFillIDRef=\"" + (header ? 4 : 3) + "\">" + SUB_LIST);
        text.paragraph(cell.style(), cell.text());
        out.raw("</hp:subList><hp:cellAddr colAddr=\"" + cell.column() + "\" rowAddr=\"" + cell.row()
                + "\"/><hp:cellSpan colSpan=\"1\" rowSpan=\"1\"/><hp:cellSz width=\"" + cell.width() + "\" height=\""
                + HEIGHT + "\"/>" + MARGIN);
        out.close("hp:tc");
    }
}
