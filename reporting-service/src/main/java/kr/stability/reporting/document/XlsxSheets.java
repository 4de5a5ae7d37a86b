package kr.stability.reporting.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Fills a workbook: what it is, what it says outside tables, then a sheet for each table and figure. A sheet is sent off when it is full. */
final class XlsxSheets {
    private final Workbook workbook;
    private final SheetNames names = new SheetNames();

    XlsxSheets(Workbook workbook) {
        this.workbook = workbook;
    }

    /** The table of a sheet is made when the sheet is written. */
    private record Sheet(String name, String caption, Supplier<Table> table) {}

    void write(Document document, Imprint imprint) throws IOException {
        List<Sheet> sheets = sheets(document);
        about(document, imprint, sheets);
        for (Sheet sheet : sheets) {
            XlsxTable.write(workbook.newWorksheet(sheet.name()), sheet.table().get());
        }
    }

    private List<Sheet> sheets(Document document) {
        names.next("개요");
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet(names.next("서술"), SaidTable.CAPTION, () -> SaidTable.of(document)));
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                sheets.add(new Sheet(names.next(table.caption()), table.caption(), () -> table));
            } else if (block instanceof Figure figure) {
                sheets.add(new Sheet(names.next("그림 " + figure.caption()), figure.caption(), figure::table));
            }
        }
        return sheets;
    }

    private void about(Document document, Imprint imprint, List<Sheet> sheets) throws IOException {
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
        for (Sheet each : sheets) {
            row = line(sheet, row, each.name(), each.caption());
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
