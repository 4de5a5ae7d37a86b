package kr.stability.reporting.document;

import java.util.Iterator;
import java.util.List;

/** Writes the main part: cover, contents, blocks. */
final class DocxBody {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String BREAK_BEFORE = "<w:pageBreakBefore/>";
    private static final String FIELD = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";

    private final Markup out;
    private final Document document;
    private final DocxText text;
    private final DocxTable tables;
    private final List<Outline.Entry> outline;
    private final Iterator<Outline.Entry> headings;
    private int charts;
    private boolean newPage;

    DocxBody(Markup out, Document document) {
        this.out = out;
        this.document = document;
        this.text = new DocxText(out, document);
        this.tables = new DocxTable(out, text);
        this.outline = Outline.of(document);
        this.headings = outline.iterator();
    }

    void write(Imprint imprint) {
        DocxWriter.xml(out)
                .open("w:document", "xmlns:w", W, "xmlns:r", DocxChart.R)
                .open("w:body");
        cover(imprint);
        document.blocks().forEach(this::block);
        out.raw("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>");
        out.raw("<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\""
                + " w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>");
        out.close("w:body").close("w:document");
    }

    private void cover(Imprint imprint) {
        text.paragraph("Cover", document.identifier());
        text.paragraph("Title", document.title());
        text.paragraph("Subtitle", document.subtitle());
        document.notices().forEach(notice -> text.paragraph("Notice", notice));
        text.paragraph("Cover", CoverDate.of(document));
        text.paragraph("Cover", document.publisher());
        text.paragraph("Digest", "전자지문(SHA-256) " + imprint.digest());
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> heading(headings.next());
            case Statement statement -> statement(statement);
            case Table table -> tables.write(table);
            case Bars bars -> bars(bars);
            case Figure figure -> tables.write(figure.table());
            case Contents contents -> contents();
            case PageBreak pageBreak -> newPage = true;
        }
    }

    private void heading(Outline.Entry entry) {
        text.open("Heading" + entry.heading().rank().level(), newPage ? BREAK_BEFORE : "")
                .bookmark(entry.id())
                .run(entry.label())
                .close();
        newPage = false;
    }

    private void statement(Statement statement) {
        String style = switch (statement.bullet()) {
            case BOX -> "Box";
            case CIRCLE -> "Circle";
            case DASH -> "Dash";
            case NONE -> "Normal";
        };
        text.open(style, newPage ? BREAK_BEFORE : "").run(statement.text());
        text.example(statement.illustrative()).marks(statement.sources()).close();
        newPage = false;
    }

    private void bars(Bars bars) {
        int index = charts++;
        text.paragraph("Caption", "그림 " + (index + 1) + ". " + bars.caption());
        text.open("Normal", "");
        DocxChart.place(out, index, bars);
        text.close();
        List<SourceRef> refs =
                bars.bars().stream().flatMap(bar -> bar.sources().stream()).toList();
        text.open("FigureSources", "").run("근거").marks(refs);
        text.example(bars.bars().stream().anyMatch(Bars.Bar::illustrative)).close();
    }

    /** A field, so that Word can write it anew; without page numbers, which only Word knows. */
    private void contents() {
        text.paragraph("TOCHeading", "차 례");
        List<Outline.Entry> entries = outline.stream()
                .filter(entry -> entry.heading().rank().level() <= 2)
                .toList();
        for (int i = 0; i < entries.size(); i++) {
            Outline.Entry entry = entries.get(i);
            text.open("TOC" + entry.heading().rank().level(), "");
            if (i == 0) {
                out.raw(FIELD.formatted("begin") + "<w:r><w:instrText xml:space=\"preserve\">"
                        + " TOC \\o \"1-2\" \\n \\h \\z \\u </w:instrText></w:r>" + FIELD.formatted("separate"));
            }
            text.link(entry.id(), entry.label(), "");
            if (i == entries.size() - 1) {
                out.raw(FIELD.formatted("end"));
            }
            text.close();
        }
    }
}
