package kr.stability.bench.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A thousand measures with nine milestones each: as a filled workbook of the portal, and as lines for COPY. */
record ImportedRows(int turn) {
    static final int MEASURES = 1_000;
    static final int MILESTONES = 9;
    static final int ALL = MEASURES * (1 + MILESTONES);

    /** Rows of a sheet before its data; the last of them has the keys. */
    private static final int HEAD = 3;

    /** The template with these rows: its two sheets of measures and nothing else. */
    byte[] workbook(byte[] template) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ReadableWorkbook form = new ReadableWorkbook(new ByteArrayInputStream(template));
                Workbook filled = new Workbook(file, "bench", null)) {
            for (Sheet sheet : form.getSheets().toList()) {
                if (sheet.getName().endsWith(" measures")) {
                    fill(filled, sheet, measures());
                } else if (sheet.getName().endsWith(" measures.milestones")) {
                    fill(filled, sheet, milestones());
                }
            }
        }
        return file.toByteArray();
    }

    private static void fill(Workbook filled, Sheet form, List<Map<String, String>> rows) throws IOException {
        Worksheet sheet = filled.newWorksheet(form.getName());
        List<String> keys = keys(form);
        for (int column = 0; column < keys.size(); column++) {
            sheet.value(HEAD - 1, column, keys.get(column));
            for (int row = 0; row < rows.size(); row++) {
                sheet.value(HEAD + row, column, rows.get(row).get(keys.get(column)));
            }
        }
    }

    private static List<String> keys(Sheet form) throws IOException {
        try (var rows = form.openStream()) {
            Row keys = rows.skip(HEAD - 1L).findFirst().orElseThrow();
            List<String> names = new ArrayList<>();
            keys.forEach(cell -> names.add(cell.getRawValue()));
            return names;
        }
    }

    /** By key of the column. */
    List<Map<String, String>> measures() {
        return IntStream.range(0, MEASURES)
                .mapToObj(n -> Map.of(
                        "measures[].code",
                        "M" + n,
                        "measures[].requirements",
                        Plans.REQUIREMENT,
                        "measures[].kind",
                        "PLANNED",
                        "measures[].title.ko",
                        "배포도구 동작-동작 전환 " + n + " (" + turn + ")",
                        "measures[].endsOn",
                        "2027-09-30"))
                .toList();
    }

    /** By key of the column. */
    List<Map<String, String>> milestones() {
        return IntStream.range(0, MEASURES * MILESTONES)
                .mapToObj(n -> Map.of(
                        "measures[].code", "M" + n / MILESTONES,
                        "measures[].milestones[].code", "M" + n / MILESTONES + "-" + n % MILESTONES,
                        "measures[].milestones[].title.ko", "설계 완료 " + n + " (" + turn + ")",
                        "measures[].milestones[].dueOn", "2027-03-25"))
                .toList();
    }
}
