package kr.stability.reporting.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

    /** The file; the stream stays open. */
    public static void write(Document document, Imprint imprint, OutputStream out) throws IOException {
        List<Bars> charts = charts(document);
        try (FixedZip zip = new FixedZip(out, imprint)) {
            zip.add("[Content_Types].xml", part -> contentTypes(part, charts.size()))
                    .add("_rels/.rels", part("rels.xml"))
                    .add("docProps/core.xml", part -> core(part, document, imprint))
                    .add("docProps/app.xml", part -> app(part, document))
                    .add("word/document.xml", part -> new DocxBody(part, document).write(imprint))
                    .add("word/_rels/document.xml.rels", part -> relations(part, charts.size()))
                    .add("word/footer1.xml", part -> footer(part, document))
                    .add("word/styles.xml", part("styles.xml"))
                    .add("word/numbering.xml", part("numbering.xml"))
                    .add("word/settings.xml", part("settings.xml"));
            for (int i = 0; i < charts.size(); i++) {
                Bars bars = charts.get(i);
                zip.add(chart(i), part -> DocxChart.write(part, bars));
            }
        }
    }

    /** Counted ahead of the text, because the first entry names them. */
    private static List<Bars> charts(Document document) {
        return document.blocks().stream()
                .filter(Bars.class::isInstance)
                .map(Bars.class::cast)
                .toList();
    }

    private static void contentTypes(Markup out, int charts) {
        out.raw(part("content-types.xml"));
        for (int i = 0; i < charts; i++) {
            out.empty("Override", "PartName", "/" + chart(i), "ContentType", CHART_TYPE);
        }
        out.close("Types");
    }

    private static void relations(Markup out, int charts) {
        out.raw(part("document-rels.xml"));
        for (int i = 0; i < charts; i++) {
            String target = chart(i).substring("word/".length());
            out.empty("Relationship", "Id", DocxChart.relation(i), "Type", CHART, "Target", target);
        }
        out.close("Relationships");
    }

    private static String chart(int index) {
        return "word/charts/chart" + (index + 1) + ".xml";
    }

    private static void core(Markup out, Document document, Imprint imprint) {
        String at = DateTimeFormatter.ISO_INSTANT.format(imprint.at().truncatedTo(ChronoUnit.SECONDS));
        xml(out).open(
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
                .close("cp:coreProperties");
    }

    private static void app(Markup out, Document document) {
        xml(out).open(
                        "Properties",
                        "xmlns",
                        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                .element("Application", "Digital-service stability reporting")
                .element("Company", document.publisher())
                .close("Properties");
    }

    private static void footer(Markup out, Document document) {
        xml(out).open("w:ftr", "xmlns:w", DocxBody.W)
                .open("w:p")
                .raw("<w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>")
                .raw("<w:r><w:t xml:space=\"preserve\">")
                .text(document.publisher() + " · " + document.identifier() + " · ")
                .raw("</w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
                .close("w:p")
                .close("w:ftr");
    }

    static Markup xml(Markup out) {
        return out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    private static String part(String name) {
        try (InputStream in = DocxWriter.class.getResourceAsStream("/document/docx/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
