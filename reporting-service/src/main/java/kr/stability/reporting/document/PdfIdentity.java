package kr.stability.reporting.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Puts the instant of compilation where a PDF would carry the instant of rendering, and derives its id from the digest. */
final class PdfIdentity {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private PdfIdentity() {}

    static void fix(PDDocument pdf, Imprint imprint) throws IOException {
        ZonedDateTime at = imprint.at().truncatedTo(ChronoUnit.SECONDS).atZone(SEOUL);
        Calendar calendar = GregorianCalendar.from(at);
        pdf.getDocumentInformation().setCreationDate(calendar);
        pdf.getDocumentInformation().setModificationDate(calendar);
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(dated(xmp, at).getBytes(StandardCharsets.UTF_8));
        metadata.getCOSObject().removeItem(COSName.FILTER);
        pdf.setDocumentId(Long.parseUnsignedLong(imprint.digest().substring(0, 16), 16));
    }

    private static String dated(String xmp, ZonedDateTime at) {
        String date = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
        return xmp.replaceAll("(<xmp:(CreateDate|ModifyDate|MetadataDate)>)[^<]*", "$1" + date)
                .replaceAll("(xmp:(CreateDate|ModifyDate|MetadataDate)=\")[^\"]*", "$1" + date);
    }
}
