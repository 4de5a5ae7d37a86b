package kr.stability.portal.bulk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** A workbook saved by another program: all cells again, some replaced. */
final class Rewritten {
    /** Begins a text that is to become a formula. */
    static final String FORMULA = "formula ";

    private Rewritten() {}

    /**
     * Rewrites a workbook.
     *
     * @param texts for the first row of data, by the key of the column
     */
    static byte[] of(byte[] file, Map<String, String> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReadableWorkbook old =
                        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                Workbook now = new Workbook(bytes, "other", "1.0")) {
            for (org.dhatim.fastexcel.reader.Sheet tab : old.getSheets().toList()) {
                copy(tab, now.newWorksheet(tab.getName()), texts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void copy(org.dhatim.fastexcel.reader.Sheet from, Worksheet to, Map<String, String> texts)
            throws IOException {
        Map<Integer, String> keys = new HashMap<>();
        for (Row row : from.read()) {
            for (Cell cell : row) {
                if (cell != null && cell.getType() != CellType.EMPTY) {
                    copy(cell, to);
                }
                if (cell != null && row.getRowNum() == Sheet.KEYS + 1) {
                    keys.put(cell.getColumnIndex(), cell.getText());
                }
            }
        }
        keys.forEach((column, key) -> {
            String text = texts.getOrDefault(key, "");
            if (text.startsWith(FORMULA)) {
                to.formula(Sheet.FIRST, column, text.substring(FORMULA.length()));
            } else if (!text.isEmpty()) {
                to.value(Sheet.FIRST, column, text);
            }
        });
    }

    private static void copy(Cell cell, Worksheet to) {
        int row = cell.getAddress().getRow();
        int column = cell.getColumnIndex();
        switch (cell.getType()) {
            case NUMBER -> to.value(row, column, cell.asNumber());
            case BOOLEAN -> to.value(row, column, cell.asBoolean());
            default -> to.value(row, column, cell.getText());
        }
        if (cell.getDataFormatString() != null) {
            to.style(row, column).format(cell.getDataFormatString()).set();
        }
    }
}
