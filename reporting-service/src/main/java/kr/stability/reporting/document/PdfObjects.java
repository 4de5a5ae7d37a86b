package kr.stability.reporting.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Leaves a tagged file with as few numbered objects as it needs; each costs time and space when the file is saved. What only
 * one other object refers to, such as the attributes of a table cell, the target and the border of a link, is written where it is used
 * (ISO 32000-1, 7.3.10).
 */
final class PdfObjects {
    private PdfObjects() {}

    static void reduce(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation link : page.getAnnotations()) {
                inline(link.getCOSObject().getDictionaryObject(COSName.A));
                inline(link.getCOSObject().getDictionaryObject(COSName.BS));
            }
        }
        elements(pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT));
    }

    /** Elements of the structure keep their numbers, because their children name them; what describes them needs none. */
    private static void elements(COSDictionary root) {
        Deque<COSDictionary> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            COSDictionary element = open.pop();
            inline(element.getDictionaryObject(COSName.A));
            for (COSBase child : children(element)) {
                if (child instanceof COSDictionary one && one.containsKey(COSName.S)) {
                    open.push(one);
                } else {
                    inline(child);
                }
            }
        }
    }

    private static Iterable<COSBase> children(COSDictionary element) {
        return switch (element.getDictionaryObject(COSName.K)) {
            case null -> List.of();
            case COSArray several -> several;
            case COSBase one -> List.of(one);
        };
    }

    private static void inline(COSBase object) {
        if (object instanceof COSDictionary dictionary) {
            dictionary.setDirect(true);
        }
    }
}
