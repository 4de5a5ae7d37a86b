package kr.stability.reporting.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How much of a printed page must be free where a block begins, so that no heading and no header of a table stands at the foot of
 * a page with less than two rows below it. Estimated from the words: a page that is broken a line too early does no harm.
 */
final class Room {
    private static final double TEXT_WIDTH = 170;
    private static final double CELL_SIZE = 8.3 * 25.4 / 72;
    private static final double CELL_LINE = 1.4 * CELL_SIZE;
    private static final double CELL_PADDING = 0.6 * CELL_SIZE;
    private static final double SIDES = 0.9 * CELL_SIZE;
    private static final double CAPTION = 9;
    private static final double HEADING = 12;
    private static final double PIXEL = 25.4 / 96;

    private Room() {}

    /** Millimetres for the block at an index, with what must follow it on the same page. */
    static double of(List<Block> blocks, int index) {
        if (index >= blocks.size()) {
            return 0;
        }
        return switch (blocks.get(index)) {
            case Heading heading -> HEADING + of(blocks, index + 1);
            case Table table -> of(table);
            case Figure figure -> of(FigureDrawing.of(figure, HtmlWriter.Medium.PRINT));
            case Statement statement -> 2 * CELL_LINE;
            case Contents contents -> 0;
            case PageBreak pageBreak -> 0;
        };
    }

    /** Caption, header and two rows. */
    static double of(Table table) {
        List<String> titles = table.columns().stream().map(Table.Column::title).toList();
        double rows = table.rows().stream()
                .limit(2)
                .mapToDouble(row -> row(table.columns(), row.cells(), marks(row)))
                .sum();
        return CAPTION + row(table.columns(), titles, "") + rows;
    }

    /** Caption and the first picture. */
    static double of(List<Drawing> drawings) {
        return drawings.isEmpty() ? 0 : CAPTION + drawings.getFirst().height() * PIXEL;
    }

    private static String marks(Table.Row row) {
        return row.sources().stream().map(SourceRef::mark).distinct().collect(Collectors.joining(" ", "예시 ", ""));
    }

    private static double row(List<Table.Column> columns, List<String> cells, String marks) {
        int total = HtmlTable.MARKS_WIDTH
                + columns.stream().mapToInt(Table.Column::width).sum();
        double lines = lines(marks, HtmlTable.MARKS_WIDTH, total);
        for (int i = 0; i < cells.size(); i++) {
            lines = Math.max(lines, lines(cells.get(i), columns.get(i).width(), total));
        }
        return lines * CELL_LINE + CELL_PADDING;
    }

    /** Lines end between words, so that some of their width is lost. */
    private static double lines(String text, int share, int total) {
        double width = 0.85 * (TEXT_WIDTH * share / total - SIDES);
        return text.lines()
                .mapToDouble(line -> Math.max(1, Math.ceil(PdfFonts.width(line) * CELL_SIZE / width)))
                .sum();
    }
}
