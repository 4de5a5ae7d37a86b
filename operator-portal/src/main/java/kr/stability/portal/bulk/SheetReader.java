package kr.stability.portal.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.stability.portal.plan.Field;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** Reads one sheet row by row; never more rows than the sheet may have. */
final class SheetReader {
    private final Sheet sheet;
    private final Map<Integer, Column> columns = new HashMap<>();
    private final List<Integer> unknown = new ArrayList<>();
    private final List<ReadRow> rows = new ArrayList<>();
    private final List<Finding> findings;

    /**
     * @param findings where flaws are added
     */
    SheetReader(Sheet sheet, List<Finding> findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    /**
     * The rows of a tab in which something stands.
     *
     * @throws RefusedException when there are more rows than the list may have
     */
    List<ReadRow> read(org.dhatim.fastexcel.reader.Sheet tab) throws IOException {
        try (Stream<Row> stream = tab.openStream()) {
            Iterator<Row> all = stream.iterator();
            boolean keyed = false;
            while (all.hasNext()) {
                Row row = all.next();
                int number = row.getRowNum() - 1;
                if (number == Sheet.KEYS) {
                    keys(row);
                    keyed = true;
                } else if (number >= Sheet.FIRST && keyed) {
                    row(row, number);
                }
            }
        }
        missing();
        return rows;
    }

    private void keys(Row row) {
        Map<String, Column> known = new HashMap<>();
        sheet.columns().forEach(column -> known.put(column.key(), column));
        for (Cell cell : row) {
            String key = cell == null ? "" : CellReader.text(cell, null).strip();
            Column column = known.get(key);
            if (column != null && columns.containsValue(column)) {
                flaw(cell, Flaw.REPEATED_COLUMN, key);
            } else if (column != null) {
                columns.put(cell.getColumnIndex(), column);
            } else if (!key.isEmpty()) {
                flaw(cell, Flaw.UNKNOWN_COLUMN, key);
                unknown.add(cell.getColumnIndex());
            }
        }
    }

    private void missing() {
        for (Column column : sheet.columns()) {
            if (!columns.containsValue(column)) {
                String name = column.label().ko() + " (" + column.key() + ")";
                findings.add(Finding.of(new Place(sheet.name(), ""), Flaw.MISSING_COLUMN, name));
            }
        }
    }

    private void row(Row row, int number) {
        Map<String, String> texts = new HashMap<>();
        String[] parent = {""};
        for (Cell cell : row) {
            if (cell != null && cell.getType() != CellType.EMPTY) {
                cell(cell, texts, parent);
            }
        }
        ReadRow read = new ReadRow(number, parent[0], texts);
        if (!read.empty()) {
            add(read);
        }
    }

    private void add(ReadRow row) {
        if (rows.size() < sheet.mostRows()) {
            rows.add(row);
        } else if (sheet.single()) {
            findings.add(Finding.of(Place.of(sheet.name(), row.number(), 0), Flaw.MORE_THAN_ONE_ROW, null));
        } else {
            throw new RefusedException(Refusal.TOO_MANY_ROWS, sheet.name() + " A" + (row.number() + 1));
        }
    }

    private void cell(Cell cell, Map<String, String> texts, String[] parent) {
        Column column = columns.get(cell.getColumnIndex());
        if (cell.getType() == CellType.FORMULA) {
            flaw(cell, Flaw.FORMULA, cell.getFormula());
        } else if (cell.getType() == CellType.ERROR) {
            flaw(cell, Flaw.ERROR_VALUE, cell.getRawValue());
        } else if (column == null) {
            stray(cell);
        } else if (column.namesParent()) {
            parent[0] = CellReader.text(cell, null).strip();
        } else {
            put(texts, column.field(), CellReader.text(cell, column.field()));
        }
    }

    private static void put(Map<String, String> texts, Field field, String text) {
        if (!text.isBlank()) {
            texts.put(field.path(), text);
        }
    }

    /** A value beside the table; said once for each column. */
    private void stray(Cell cell) {
        String text = CellReader.text(cell, null);
        if (!text.isBlank() && !unknown.contains(cell.getColumnIndex())) {
            unknown.add(cell.getColumnIndex());
            flaw(cell, Flaw.UNKNOWN_COLUMN, text);
        }
    }

    private void flaw(Cell cell, Flaw flaw, String value) {
        Place place = Place.of(sheet.name(), cell.getAddress().getRow(), cell.getColumnIndex());
        findings.add(Finding.of(place, flaw, value));
    }
}
