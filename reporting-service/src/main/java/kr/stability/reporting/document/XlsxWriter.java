package kr.stability.reporting.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook with the tables and figures of a document: a sheet each, with typed cells, a filter and a header that
 * stays, after a first sheet that says what the workbook is and a second one with every paragraph and statement. Texts stay texts: no cell is ever a formula. The same
 * document and imprint give the same bytes.
 */
public final class XlsxWriter {
    private static final String FONT = "맑은 고딕";

    private XlsxWriter() {}

    /** The file; the stream stays open. What the library made is held compressed and copied an entry at a time. */
    public static void write(Document document, Imprint imprint, OutputStream out) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
        try (Workbook workbook = new Workbook(file, "stability-reporting", "1.0")) {
            workbook.setGlobalDefaultFont(FONT, 10);
            workbook.properties().setTitle(document.title()).setSubject(document.identifier());
            workbook.properties().setCompany(document.publisher());
            new XlsxSheets(workbook).write(document, imprint);
        }
        fixed(file.toByteArray(), imprint, out);
    }

    /** Its zip files are read by their directory: the lengths in front of entries cannot be read by the JDK. */
    private static void fixed(byte[] file, Imprint imprint, OutputStream out) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get();
                FixedZip fixed = new FixedZip(out, imprint)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    copy(entry.getName(), content, imprint, fixed);
                }
            }
        }
    }

    /** The library writes the time of rendering as the time of creation. */
    private static void copy(String name, InputStream content, Imprint imprint, FixedZip fixed) throws IOException {
        if (name.equals("docProps/core.xml")) {
            String at = DateTimeFormatter.ISO_INSTANT.format(imprint.at().truncatedTo(ChronoUnit.SECONDS));
            String core = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            fixed.add(name, core.replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + at));
        } else {
            fixed.add(name, content);
        }
    }
}
