package kr.stability.reporting.document;

import java.util.Iterator;
import java.util.List;
import kr.stability.reporting.document.HwpxText.Style;

/** Writes the section: cover, contents, blocks. */
final class HwpxBody {
    private static final String NAMES = "http://www.hancom.co.kr/hwpml/2011/";

    private final Markup out;
    private final Document document;
    private final HwpxText text;
    private final HwpxTable tables;
    private final List<Outline.Entry> outline;
    private final Iterator<Outline.Entry> headings;
    private int figures;

    HwpxBody(Markup out, Document document) {
        this.out = out;
        this.document = document;
        this.text = new HwpxText(out);
        this.tables = new HwpxTable(out, text);
        this.outline = Outline.of(document);
        this.headings = outline.iterator();
    }

    void write(Imprint imprint) {
        DocxWriter.xml(out).open("hs:sec", "xmlns:hs", NAMES + "section", "xmlns:hp", NAMES + "paragraph");
        cover(imprint);
        text.breakPage();
        document.blocks().forEach(this::block);
        out.close("hs:sec");
    }

    /** The first paragraph carries the properties of the section. */
    private void cover(Imprint imprint) {
        text.open(Style.COVER);
        out.open("hp:run", "charPrIDRef", "0").raw(HwpxWriter.part("section-properties.xml"));
        out.close("hp:run");
        text.run(Style.COVER, document.identifier()).close();
        text.paragraph(Style.TITLE, document.title());
        text.paragraph(Style.COVER, document.subtitle());
        document.notices().forEach(notice -> text.paragraph(Style.BODY, notice));
        text.paragraph(Style.COVER, CoverDate.of(document));
        text.paragraph(Style.COVER, document.publisher());
        text.paragraph(Style.SMALL, "전자지문(SHA-256) " + imprint.digest());
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> heading(headings.next());
            case Statement statement -> statement(statement);
            case Table table -> tables.write("〈 " + table.caption() + " 〉", table);
            case Figure figure -> tables.write("그림 " + ++figures + ". " + figure.caption(), figure.table());
            case Contents contents -> contents();
            case PageBreak pageBreak -> text.breakPage();
        }
    }

    private void heading(Outline.Entry entry) {
        Style style = switch (entry.heading().rank().level()) {
            case 1 -> Style.HEADING_1;
            case 2 -> Style.HEADING_2;
            case 3 -> Style.HEADING_3;
            case 4 -> Style.HEADING_4;
            default -> Style.HEADING_5;
        };
        text.paragraph(style, entry.label());
    }

    private void statement(Statement statement) {
        Style style = switch (statement.bullet()) {
            case BOX -> Style.BOX;
            case CIRCLE -> Style.CIRCLE;
            case DASH -> Style.DASH;
            case NONE -> Style.BODY;
        };
        String sign = statement.bullet().sign();
        text.open(style).run(style, sign.isEmpty() ? statement.text() : sign + " " + statement.text());
        text.marks(statement.illustrative(), statement.sources()).close();
    }

    private void contents() {
        text.paragraph(Style.TITLE, "차 례");
        for (Outline.Entry entry : outline) {
            int level = entry.heading().rank().level();
            if (level <= 2) {
                text.paragraph(level == 1 ? Style.CONTENTS : Style.CONTENTS_2, entry.label());
            }
        }
    }
}
