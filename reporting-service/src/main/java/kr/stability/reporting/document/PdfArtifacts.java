package kr.stability.reporting.document;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The renderer describes each background and border with an object of its own, also where nothing is painted: two thirds of
 * all objects of a long file. They become one, a layout artifact (ISO 32000-1, 14.8.2.2.2), which needs no box.
 */
final class PdfArtifacts {
    private static final COSName BACKGROUND = COSName.getPDFName("Background");
    private static final COSName LAYOUT = COSName.getPDFName("Layout");

    private PdfArtifacts() {}

    static void share(PDDocument pdf) {
        COSDictionary one = new COSDictionary();
        one.setItem(COSName.TYPE, LAYOUT);
        for (PDPage page : pdf.getPages()) {
            COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            if (properties != null) {
                properties.entrySet().forEach(entry -> {
                    if (entry.getValue() instanceof COSDictionary artifact
                            && BACKGROUND.equals(artifact.getCOSName(COSName.TYPE))) {
                        entry.setValue(one);
                    }
                });
            }
        }
    }
}
