package kr.stability.reporting.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A PDF in the making that finds a page by its number at once: the renderer asks for one at every link, and PDFBox walks through all. */
final class PdfFile extends PDDocument {
    private final List<PDPage> pages = new ArrayList<>();

    @Override
    public void addPage(PDPage page) {
        super.addPage(page);
        pages.add(page);
    }

    @Override
    public PDPage getPage(int index) {
        return pages.get(index);
    }
}
