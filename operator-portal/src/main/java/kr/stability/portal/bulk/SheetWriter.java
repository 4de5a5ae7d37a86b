package kr.stability.portal.bulk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kr.stability.portal.plan.Explanations;
import kr.stability.portal.plan.Field;
import kr.stability.portal.plan.Kind;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet: headings, keys, rows, and for each column how it looks and what it offers. */
final class SheetWriter {
    private static final String HEADING = "E7F0FF";
    private static final int MOST_OF_A_LIST = 255;
    private static final int NARROW = 16;
    private static final int WIDE = 40;

    private final Sheet sheet;
    private final Worksheet tab;
    private final Codes codes;
    private final List<Column> columns;

    SheetWriter(Sheet sheet, Worksheet tab, Codes codes) {
        this.sheet = sheet;
        this.tab = tab;
        this.codes = codes;
        this.columns = sheet.columns();
    }

    /** Writes all of it. */
    void write(List<SheetRow> rows) {
        for (int i = 0; i < columns.size(); i++) {
            heading(i, columns.get(i));
            offer(i, columns.get(i));
        }
        if (rows.isEmpty() && Explanations.in(sheet.group())) {
            tab.setVisibilityState(VisibilityState.HIDDEN); // there for the way back, and nothing to look at
        }
        tab.hideRow(Sheet.KEYS);
        tab.freezePane(sheet.parent() == null ? 1 : 2, Sheet.FIRST);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                cell(Sheet.FIRST + r, c, rows.get(r).text(columns.get(c)));
            }
        }
    }

    private void heading(int at, Column column) {
        tab.value(Sheet.KOREAN, at, column.label().ko());
        tab.value(Sheet.ENGLISH, at, column.label().en());
        tab.value(Sheet.KEYS, at, column.key());
        tab.range(Sheet.KOREAN, at, Sheet.ENGLISH, at)
                .style()
                .bold()
                .wrapText(true)
                .fillColor(HEADING)
                .set();
        tab.width(at, wide(column) ? WIDE : NARROW);
        tab.style(at).format(format(column)).set();
    }

    private static boolean wide(Column column) {
        return !column.namesParent()
                && List.of(Kind.AREA, Kind.NOTE, Kind.LINE, Kind.LINES)
                        .contains(column.field().kind());
    }

    /** Numbers with thousands, days as in ISO 8601, all else as text, so that nothing typed becomes a formula. */
    private static String format(Column column) {
        return switch (kind(column)) {
            case INTEGER, DURATION, MONEY -> "#,##0";
            case DECIMAL -> "#,##0.#########";
            case DATE -> "yyyy-mm-dd";
            case YES_NO, FLAG -> "General";
            case CODE, LINE, CHOICE, CODES, NOTE, AREA, LINES -> "@";
        };
    }

    private static Kind kind(Column column) {
        return column.namesParent() ? Kind.CODE : column.field().kind();
    }

    private void offer(int at, Column column) {
        if (column.namesParent()) {
            hint(at, "'" + sheet.parent().name() + "'!" + codesOf(sheet.parent()));
            return;
        }
        Field field = column.field();
        codes.explain(column);
        String listed = field.choices().stream().map(Field.Choice::value).collect(Collectors.joining(","));
        if (field.kind() == Kind.YES_NO || field.kind() == Kind.FLAG) {
            data(at).validateWithListByFormula("\"TRUE,FALSE\"").showErrorMessage(true);
        } else if (field.kind() == Kind.CHOICE && !listed.isEmpty() && listed.length() <= MOST_OF_A_LIST) {
            data(at).validateWithListByFormula('"' + listed + '"').showErrorMessage(true);
        } else if (!listed.isEmpty()) {
            hint(at, '"' + listed + '"');
        } else if (field.offers() != null && codes.range(field.offers()) != null) {
            hint(at, codes.range(field.offers()));
        }
    }

    /** Offers without insisting: several codes may stand in one cell. */
    private void hint(int at, String list) {
        data(at).validateWithListByFormula(list).showErrorMessage(false);
    }

    private static String codesOf(Sheet parent) {
        int column =
                parent.columns().stream().map(c -> c.field().path()).toList().indexOf("code");
        char letter = (char) ('A' + column);
        return "$" + letter + "$" + (Sheet.FIRST + 1) + ":$" + letter + "$" + (Sheet.FIRST + parent.mostRows());
    }

    private Range data(int at) {
        return tab.range(Sheet.FIRST, at, Sheet.FIRST + sheet.mostRows() - 1, at);
    }

    private void cell(int row, int at, String text) {
        if (text.isEmpty()) {
            return;
        }
        Column column = columns.get(at);
        switch (CellValue.of(kind(column), text)) {
            case BigDecimal number -> tab.value(row, at, number);
            case LocalDate day -> tab.value(row, at, day);
            case Boolean truth -> tab.value(row, at, truth);
            default -> tab.value(row, at, fitting(text));
        }
        tab.style(row, at).format(format(column)).wrapText(wide(column)).set();
    }

    private static String fitting(String text) {
        String encoded = CellText.encode(text);
        if (encoded.length() > CellText.LONGEST) {
            throw new RefusedException(Refusal.TEXT_TOO_LONG);
        }
        return encoded;
    }
}
