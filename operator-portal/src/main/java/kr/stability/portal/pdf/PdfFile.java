package kr.stability.portal.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * A PDF/A-3u and PDF/UA-1 file with embedded fonts. The same page and stamp give the same bytes. Characters that no
 * typeface here has are shown as ■.
 *
 * @param name under which a browser saves it, ASCII
 */
public record PdfFile(String name, byte[] bytes) {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final String PRODUCER = "Operator portal";

    static {
        XRLog.setLoggingEnabled(false);
    }

    /**
     * What the file carries instead of the moment and the chance of its making.
     *
     * @param at the time it states
     * @param digest hex, at least 16 digits
     */
    public record Stamp(Instant at, String digest) {}

    /** The file of a page in XHTML with title, language, description and subject. */
    public static PdfFile of(String name, String xhtml, Stamp stamp) {
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = builder(PdfFonts.shown(xhtml), pdf).buildPdfRenderer()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
            renderer.createPDFWithoutClosing();
            stamp(pdf, stamp);
            pdf.save(out);
            return new PdfFile(name, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(PdfFonts.Shown shown, PDDocument pdf) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PdfFonts.register(builder, pdf, shown);
        return builder.usePDDocument(pdf)
                .withHtmlContent(shown.text(), null)
                .useFastMode()
                .useUnicodeLineBreaker(new WordBreaker())
                .usePdfAConformance(PdfAConformance.PDFA_3_U)
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER);
    }

    private static void stamp(PDDocument pdf, Stamp stamp) throws IOException {
        ZonedDateTime at = stamp.at().truncatedTo(ChronoUnit.SECONDS).atZone(SEOUL);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(at));
        pdf.getDocumentInformation().setModificationDate(GregorianCalendar.from(at));
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(dated(xmp, at).getBytes(StandardCharsets.UTF_8));
        metadata.getCOSObject().removeItem(COSName.FILTER);
        pdf.setDocumentId(Long.parseUnsignedLong(stamp.digest().substring(0, 16), 16));
    }

    private static String dated(String xmp, ZonedDateTime at) {
        String date = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
        return xmp.replaceAll("(<xmp:(CreateDate|ModifyDate|MetadataDate)>)[^<]*", "$1" + date)
                .replaceAll("(xmp:(CreateDate|ModifyDate|MetadataDate)=\")[^\"]*", "$1" + date);
    }
}
