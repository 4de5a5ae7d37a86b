package kr.stability.reporting.document;

/** Writes a document with one of everything, Hanja included, in every format. */
public class EveryWriter implements Runnable {
    @Override
    public void run() {
        Document document = SampleDocument.saying(SampleDocument.HOSTILE);
        Written.html(document, SampleDocument.IMPRINT);
        Written.pdf(document, SampleDocument.IMPRINT);
        Written.hwpx(document, SampleDocument.IMPRINT);
        Written.docx(document, SampleDocument.IMPRINT);
        Written.xlsx(document, SampleDocument.IMPRINT);
        JsonWriter.bytes(document);
    }
}
