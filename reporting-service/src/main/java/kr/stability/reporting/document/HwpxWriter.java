package kr.stability.reporting.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * A HWPX file (KS X 6101, OWPML), the format of Korean government offices: headings with outline levels, □ ○ - and
 * tables whose header is repeated. Figures are tables of their numbers. The same document and imprint give the same
 * bytes. It is written directly; the tests read it with a library.
 */
public final class HwpxWriter {
    private static final String TYPE = "application/hwp+zip";

    private HwpxWriter() {}

    /** The file; the stream stays open. Its type comes first and is not compressed, as the format asks. */
    public static void write(Document document, Imprint imprint, OutputStream out) throws IOException {
        try (FixedZip zip = new FixedZip(out, imprint)) {
            zip.store("mimetype", TYPE.getBytes(StandardCharsets.US_ASCII))
                    .add("version.xml", part("version.xml"))
                    .add("Contents/header.xml", part("header.xml"))
                    .add("Contents/section0.xml", part -> new HwpxBody(part, document).write(imprint))
                    .add("settings.xml", part("settings.xml"))
                    .add("Contents/content.hpf", part -> content(part, document, imprint))
                    .add("META-INF/container.xml", part("container.xml"))
                    .add("META-INF/manifest.xml", part("manifest.xml"));
        }
    }

    private static void content(Markup out, Document document, Imprint imprint) {
        String at = DateTimeFormatter.ISO_INSTANT.format(imprint.at().truncatedTo(ChronoUnit.SECONDS));
        DocxWriter.xml(out)
                .open(
                        "opf:package",
                        "xmlns:opf",
                        "http://www.idpf.org/2007/opf/",
                        "version",
                        "",
                        "unique-identifier",
                        "",
                        "id",
                        "")
                .open("opf:metadata")
                .element("opf:title", document.title() + " (" + document.subtitle() + ")")
                .element("opf:language", document.language());
        meta(out, "creator", document.publisher());
        meta(out, "subject", document.identifier());
        meta(out, "description", "SHA-256 " + imprint.digest());
        meta(out, "CreatedDate", at);
        meta(out, "ModifiedDate", at);
        out.close("opf:metadata").open("opf:manifest");
        item(out, "header", "Contents/header.xml");
        item(out, "section0", "Contents/section0.xml");
        item(out, "settings", "settings.xml");
        out.close("opf:manifest").open("opf:spine");
        out.empty("opf:itemref", "idref", "header").empty("opf:itemref", "idref", "section0");
        out.close("opf:spine").close("opf:package");
    }

    private static void meta(Markup out, String name, String value) {
        out.element("opf:meta", value, "name", name, "content", "text");
    }

    private static void item(Markup out, String id, String path) {
        out.empty("opf:item", "id", id, "href", path, "media-type", "application/xml");
    }

    static String part(String name) {
        try (InputStream in = HwpxWriter.class.getResourceAsStream("/document/hwpx/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
