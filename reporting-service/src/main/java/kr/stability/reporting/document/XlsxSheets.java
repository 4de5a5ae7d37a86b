package kr.stability.reporting.document;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Fills a workbook: what it is, what it says outside tables, then a sheet for each table and figure. A sheet is sent off when it is full. */
final class XlsxSheets {
    private final Workbook workbook;
    private final SheetNames names = new SheetNames();

    XlsxSheets(Workbook workbook) {
        this.workbook = workbook;
    }

    void write(Document document, Imprint imprint) throws IOException {
        Map<String, Table> tables = tables(document);
        about(document, imprint, tables);
        for (Map.Entry<String, Table> entry : tables.entrySet()) {
            XlsxTable.write(workbook.newWorksheet(entry.getKey()), entry.getValue());
        }
    }

    private Map<String, Table> tables(Document document) {
        names.next("개요");
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put(names.next("서술"), SaidTable.of(document));
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                tables.put(names.next(table.caption()), table);
            } else if (block instanceof Figure figure) {
                tables.put(names.next("그림 " + figure.caption()), figure.table());
            }
        }
        return tables;
    }

    private void about(Document document, Imprint imprint, Map<String, Table> tables) throws IOException {
        Worksheet sheet = workbook.newWorksheet("개요");
        sheet.width(0, 24);
        sheet.width(1, 90);
        int row = 0;
        row = line(sheet, row, "제목", document.title() + " (" + document.subtitle() + ")");
        row = line(sheet, row, "번호", document.identifier());
        row = line(sheet, row, "발행", document.publisher());
        row = line(sheet, row, "전자지문(SHA-256)", imprint.digest());
        for (String notice : document.notices()) {
            row = line(sheet, row, "알림", notice);
        }
        sheet.value(row, 0, "날짜");
        sheet.value(row, 1, document.date());
        sheet.style(row, 0).bold().set();
        sheet.style(row++, 1).format(XlsxTable.DAY).horizontalAlignment("left").set();
        for (Map.Entry<String, Table> entry : tables.entrySet()) {
            row = line(sheet, row, entry.getKey(), entry.getValue().caption());
        }
        sheet.finish();
    }

    private static int line(Worksheet sheet, int row, String name, String text) {
        sheet.value(row, 0, name);
        sheet.style(row, 0).bold().verticalAlignment("top").wrapText(true).set();
        sheet.inlineString(row, 1, XmlText.clean(text));
        sheet.style(row, 1).verticalAlignment("top").wrapText(true).set();
        return row + 1;
    }
}
