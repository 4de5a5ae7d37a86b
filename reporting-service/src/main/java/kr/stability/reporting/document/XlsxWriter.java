package kr.stability.reporting.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** The file. */
    public static byte[] bytes(Document document, Imprint imprint) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try (Workbook workbook = new Workbook(out, "stability-reporting", "1.0")) {
            workbook.setGlobalDefaultFont(FONT, 10);
            workbook.properties().setTitle(document.title()).setSubject(document.identifier());
            workbook.properties().setCompany(document.publisher());
            new XlsxSheets(workbook).write(document, imprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fixed(out.toByteArray(), imprint);
    }

    /** Its zip files are read by their directory: the lengths in front of entries cannot be read by the JDK. */
    private static byte[] fixed(byte[] file, Imprint imprint) {
        FixedZip fixed = new FixedZip(imprint);
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                fixed.add(entry.getName(), dated(entry.getName(), content, imprint));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fixed.close();
    }

    /** The library writes the time of rendering as the time of creation. */
    private static byte[] dated(String name, byte[] content, Imprint imprint) {
        if (!name.equals("docProps/core.xml")) {
            return content;
        }
        String at = DateTimeFormatter.ISO_INSTANT.format(imprint.at().truncatedTo(ChronoUnit.SECONDS));
        return new String(content, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + at)
                .getBytes(StandardCharsets.UTF_8);
    }
}
