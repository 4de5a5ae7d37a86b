package kr.stability.reporting.document;

/** Writes a document with one of everything, Hanja included, in every format. */
public class EveryWriter implements Runnable {
    @Override
    public void run() {
        Document document = SampleDocument.saying(SampleDocument.HOSTILE);
        HtmlWriter.bytes(document, SampleDocument.IMPRINT);
        PdfWriter.bytes(document, SampleDocument.IMPRINT);
        HwpxWriter.bytes(document, SampleDocument.IMPRINT);
        DocxWriter.bytes(document, SampleDocument.IMPRINT);
        XlsxWriter.bytes(document, SampleDocument.IMPRINT);
        JsonWriter.bytes(document);
    }
}
