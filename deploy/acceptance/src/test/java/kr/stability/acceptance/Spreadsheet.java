package kr.stability.acceptance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** A downloaded workbook in somebody's spreadsheet program: texts by sheet and cell. Saved as text cells. */
final class Spreadsheet {
    private final Map<String, Map<String, String>> sheets = new LinkedHashMap<>();

    /** Opens a file. */
    static Spreadsheet opened(byte[] file) {
        Spreadsheet spreadsheet = new Spreadsheet();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (var tab : workbook.getSheets().toList()) {
                Map<String, String> cells =
                        spreadsheet.sheets.computeIfAbsent(tab.getName(), n -> new LinkedHashMap<>());
                tab.read()
                        .forEach(row -> row.stream()
                                .filter(cell -> cell != null && cell.getType() != CellType.EMPTY)
                                .forEach(cell -> cells.put(cell.getAddress().toString(), cell.getText())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return spreadsheet;
    }

    /** Types into a cell such as {@code A4}. */
    Spreadsheet types(String sheet, String cell, String text) {
        sheets.get(sheet).put(cell, text);
        return this;
    }

    /** The column whose key, in the hidden third row, is this. */
    String column(String sheet, String key) {
        return sheets.get(sheet).entrySet().stream()
                .filter(cell -> cell.getValue().equals(key) && cell.getKey().endsWith("3"))
                .findFirst()
                .orElseThrow()
                .getKey()
                .replaceAll("\\d", "");
    }

    /** The bytes of the file. */
    byte[] saved() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "other", "1.0")) {
            sheets.forEach((name, cells) -> {
                Worksheet sheet = workbook.newWorksheet(name);
                cells.forEach((cell, text) -> sheet.value(row(cell), column(cell), text));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int row(String cell) {
        return Integer.parseInt(cell.replaceAll("\\D", "")) - 1;
    }

    /** Sheets here have fewer than 27 columns. */
    private static int column(String cell) {
        return cell.charAt(0) - 'A';
    }
}
