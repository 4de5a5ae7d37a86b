package kr.stability.reporting.document;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * What the marked contents of one page are. The renderer describes each background and border with an object of its own, also
 * where nothing is painted: two thirds of all marks. Here they are one, a layout artifact (ISO 32000-1, 14.8.2.2.2), which
 * needs no box. Every other mark is met once, so that nothing is gained by looking for it among those of the page.
 */
final class PageMarks extends COSDictionary {
    private static final COSName BACKGROUND = COSName.getPDFName("Background");
    private static final COSName LAYOUT = COSName.getPDFName("Layout");

    private PageMarks() {
        COSDictionary artifact = new COSDictionary();
        artifact.setItem(COSName.TYPE, LAYOUT);
        artifact.setDirect(true);
        setItem(LAYOUT, artifact);
    }

    /** An empty page of a size in points, added to the file. */
    static PDPage page(PDDocument pdf, float width, float height) {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new PageMarks());
        PDPage page = new PDPage(new PDRectangle(width, height));
        page.setResources(new PDResources(resources));
        pdf.addPage(page);
        return page;
    }

    @Override
    public boolean containsValue(Object mark) {
        return mark instanceof COSDictionary described && BACKGROUND.equals(described.getCOSName(COSName.TYPE));
    }

    @Override
    public COSName getKeyForValue(Object mark) {
        return containsValue(mark) ? LAYOUT : super.getKeyForValue(mark);
    }

    /** Written where it is: nothing else refers to a mark (ISO 32000-1, 7.3.10). */
    @Override
    public void setItem(COSName name, COSBase mark) {
        mark.setDirect(true);
        super.setItem(name, mark);
    }
}
