package kr.stability.reporting.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A WordprocessingML file (ISO/IEC 29500 transitional) with real headings, lists, tables whose header is repeated, and
 * charts. The same document and imprint give the same bytes. It is written directly, so that it needs no library at run
 * time; the tests validate it against the schemas and read it with one.
 */
public final class DocxWriter {
    private static final String CHART = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart";
    private static final String CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    private DocxWriter() {}

    /** The file. */
    public static byte[] bytes(Document document, Imprint imprint) {
        DocxBody body = new DocxBody(document);
        String text = body.write(imprint);
        int charts = body.charts().size();
        FixedZip zip = new FixedZip(imprint)
                .add("[Content_Types].xml", contentTypes(charts))
                .add("_rels/.rels", part("rels.xml"))
                .add("docProps/core.xml", core(document, imprint))
                .add("docProps/app.xml", app(document))
                .add("word/document.xml", text)
                .add("word/_rels/document.xml.rels", relations(charts))
                .add("word/footer1.xml", footer(document))
                .add("word/styles.xml", part("styles.xml"))
                .add("word/numbering.xml", part("numbering.xml"))
                .add("word/settings.xml", part("settings.xml"));
        List<String> drawn = body.charts();
        for (int i = 0; i < drawn.size(); i++) {
            zip.add(chart(i), drawn.get(i));
        }
        return zip.close();
    }

    private static String contentTypes(int charts) {
        Markup out = new Markup().raw(part("content-types.xml"));
        for (int i = 0; i < charts; i++) {
            out.empty("Override", "PartName", "/" + chart(i), "ContentType", CHART_TYPE);
        }
        return out.close("Types").toString();
    }

    private static String relations(int charts) {
        Markup out = new Markup().raw(part("document-rels.xml"));
        for (int i = 0; i < charts; i++) {
            String target = chart(i).substring("word/".length());
            out.empty("Relationship", "Id", DocxChart.relation(i), "Type", CHART, "Target", target);
        }
        return out.close("Relationships").toString();
    }

    private static String chart(int index) {
        return "word/charts/chart" + (index + 1) + ".xml";
    }

    private static String core(Document document, Imprint imprint) {
        String at = DateTimeFormatter.ISO_INSTANT.format(imprint.at().truncatedTo(ChronoUnit.SECONDS));
        return xml().open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance")
                .element("dc:title", document.title() + " (" + document.subtitle() + ")")
                .element("dc:subject", document.identifier())
                .element("dc:creator", document.publisher())
                .element("dc:description", "SHA-256 " + imprint.digest())
                .element("dc:language", document.language() + "-KR")
                .element("dcterms:created", at, "xsi:type", "dcterms:W3CDTF")
                .element("dcterms:modified", at, "xsi:type", "dcterms:W3CDTF")
                .close("cp:coreProperties")
                .toString();
    }

    private static String app(Document document) {
        return xml().open(
                        "Properties",
                        "xmlns",
                        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                .element("Application", "Digital-service stability reporting")
                .element("Company", document.publisher())
                .close("Properties")
                .toString();
    }

    private static String footer(Document document) {
        return xml().open("w:ftr", "xmlns:w", DocxBody.W)
                .open("w:p")
                .raw("<w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>")
                .raw("<w:r><w:t xml:space=\"preserve\">")
                .text(document.publisher() + " · " + document.identifier() + " · ")
                .raw("</w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
                .close("w:p")
                .close("w:ftr")
                .toString();
    }

    static Markup xml() {
        return new Markup().raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    private static String part(String name) {
        try (InputStream in = DocxWriter.class.getResourceAsStream("/document/docx/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
