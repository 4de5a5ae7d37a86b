package kr.stability.reporting.document;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF/A-3u and PDF/UA-1 file with embedded fonts, bookmarks and page numbers. The same document and imprint give the
 * same bytes. Characters that no typeface here has are shown as ■, and a note names them.
 */
public final class PdfWriter {
    private static final String PRODUCER = "Digital-service stability reporting";

    /** A long file needs some 400 MB while it is laid out; two at once would need twice as much. */
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    /**
     * The file; PDFBox closes the stream. Waits while another is written: one after the other they take no longer on the whole. Nothing
     * is written before all pages are laid out, because the format names their number first.
     */
    public static void write(Document document, Imprint imprint, OutputStream out) throws IOException {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            written(document, imprint, out);
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static void written(Document document, Imprint imprint, OutputStream out) throws IOException {
        PdfFonts.Shown shown = PdfFonts.shown(markup(document, imprint));
        String noted = shown.text().replace("</main>", note(shown.missing()) + "</main>");
        try (PDDocument pdf = new PdfFile();
                PdfBoxRenderer renderer = builder(noted, shown, pdf).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PdfObjects.reduce(pdf);
            PdfIdentity.fix(pdf, imprint);
            pdf.save(out);
        }
    }

    private static String markup(Document document, Imprint imprint) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 19);
        HtmlWriter.write(document, imprint, HtmlWriter.Medium.PRINT, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PdfRendererBuilder builder(String markup, PdfFonts.Shown shown, PDDocument pdf) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PdfFonts.register(builder, pdf, shown);
        return builder.usePDDocument(pdf)
                .usePageSupplier((file, width, height, page, shadow) -> PageMarks.page(file, width, height))
                .withHtmlContent(markup, null)
                .useFastMode()
                .useSVGDrawer(new SvgPainter())
                .useUnicodeLineBreaker(new WordBreaker())
                .usePdfAConformance(PdfAConformance.PDFA_3_U)
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER);
    }

    private static String note(Map<Integer, Integer> missing) {
        if (missing.isEmpty()) {
            return "";
        }
        String codes = missing.entrySet().stream()
                .map(entry -> "U+%04X (%d회)".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return "<p class=\"notice\">글꼴에 없는 문자는 ■로 표시하였습니다. 원문은 HTML과 JSON에 있습니다: " + codes + "</p>";
    }
}
