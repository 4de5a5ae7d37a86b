package kr.stability.reporting.document;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** One table on a sheet: header, rows, and where there are any, the columns of sources and of example values. */
final class XlsxTable {
    static final String DAY = "yyyy\". \"m\". \"d\".\"";

    private static final String TIME = "yyyy\". \"m\". \"d\". \"hh:mm";
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final int LONGEST_CELL = 32_767;
    private static final String REST = "\n… (이하 생략. 전문은 같은 판의 JSON에 있음)";
    private static final int FLUSHED_EVERY = 200;

    private final Worksheet sheet;
    private final Table table;

    private XlsxTable(Worksheet sheet, Table table) {
        this.sheet = sheet;
        this.table = table;
    }

    static void write(Worksheet sheet, Table table) throws IOException {
        new XlsxTable(sheet, table).write();
    }

    private void write() throws IOException {
        boolean sourced = table.rows().stream().anyMatch(row -> !row.sources().isEmpty());
        boolean examples = table.rows().stream().anyMatch(Table.Row::illustrative);
        int columns = header(sourced, examples);
        sheet.freezePane(1, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), columns - 1);
        sheet.repeatRows(0);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        for (int i = 0; i < table.rows().size(); i++) {
            row(i + 1, table.rows().get(i), sourced);
            if (i % FLUSHED_EVERY == FLUSHED_EVERY - 1) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private int header(boolean sourced, boolean examples) {
        int column = 0;
        for (Table.Column of : table.columns()) {
            title(column++, of.title(), Math.clamp(of.width(), 10, 60));
        }
        if (sourced) {
            title(column++, "근거", 16);
            title(column++, "근거 위치", 30);
        }
        if (examples) {
            title(column++, "예시 여부", 10);
        }
        return column;
    }

    private void title(int column, String title, int width) {
        sheet.width(column, width);
        sheet.value(0, column, title);
        sheet.style(0, column)
                .bold()
                .fillColor("E6ECF5")
                .borderStyle("thin")
                .wrapText(true)
                .verticalAlignment("center")
                .set();
    }

    private void row(int at, Table.Row row, boolean sourced) {
        int column = 0;
        for (String text : row.cells()) {
            cell(at, column, text, row);
            column++;
        }
        if (sourced) {
            text(at, column++, marks(row.sources()));
            text(at, column++, pointers(row.sources()));
        }
        if (row.illustrative()) {
            text(at, column, "예시");
        }
    }

    private void cell(int at, int column, String text, Table.Row row) {
        row.value(column).ifPresentOrElse(value -> typed(at, column, value), () -> text(at, column, text));
    }

    private void typed(int at, int column, Value value) {
        switch (value.type()) {
            case DATE -> sheet.value(at, column, value.date());
            case TIME -> sheet.value(at, column, value.time().atZone(SEOUL).toLocalDateTime());
            case COUNT, WON, MINUTES -> sheet.value(at, column, value.number());
        }
        style(at, column).format(format(value.type())).set();
    }

    private static String format(Value.Type type) {
        return switch (type) {
            case DATE -> DAY;
            case TIME -> TIME;
            case COUNT -> "#,##0";
            case WON -> "#,##0\"원\"";
            case MINUTES -> "#,##0\"분\"";
        };
    }

    /** A text, even where it begins with what a spreadsheet would take for a formula. */
    private void text(int at, int column, String text) {
        if (!text.isEmpty()) {
            String clean = XmlText.clean(text);
            sheet.inlineString(at, column, clean.length() > LONGEST_CELL ? shortened(clean) : clean);
        }
        style(at, column).wrapText(true).set();
    }

    /** Cut between lines or words, and not inside a place: {@code /measures/1} is another one than {@code /measures/12}. */
    private static String shortened(String text) {
        int most = LONGEST_CELL - REST.length();
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        for (char gap : new char[] {' ', '\n'}) {
            int at = text.lastIndexOf(gap, most);
            end = at > most / 2 ? at : end;
        }
        return text.substring(0, end) + REST;
    }

    private StyleSetter style(int at, int column) {
        StyleSetter style = sheet.style(at, column);
        style.borderStyle("thin").verticalAlignment("top");
        return style;
    }

    private static String marks(List<SourceRef> sources) {
        return sources.stream().map(SourceRef::mark).distinct().collect(Collectors.joining(", "));
    }

    private static String pointers(List<SourceRef> sources) {
        return sources.stream()
                .filter(ref -> Objects.nonNull(ref.pointer()))
                .map(ref -> ref.mark() + " " + ref.pointer())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
