package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.List;
import kr.stability.reporting.document.Block;
import kr.stability.reporting.document.Heading;
import kr.stability.reporting.document.PageBreak;
import kr.stability.reporting.document.Statement;
import kr.stability.reporting.narrative.Place;

/** The text of an edition while its chapters write it. */
final class EditionDraft {
    private final List<Block> blocks = new ArrayList<>();
    private final EditionSources sources;
    private final Narrative narrative;

    EditionDraft(EditionSources sources, Narrative narrative) {
        this.sources = sources;
        this.narrative = narrative;
    }

    /** The paragraphs that analysts wrote for a place. */
    void narrative(Place place) {
        for (Addenda.Paragraph paragraph : narrative.at(place)) {
            String by = paragraph.statementBy() == null ? "" : " (부처 진술: " + paragraph.statementBy() + ")";
            Origin origin = sources.paragraph(paragraph);
            blocks.add(new Statement(
                    Statement.Bullet.NONE,
                    paragraph.text() + by,
                    origin.refs(),
                    origin.illustrative(),
                    new Statement.Author(paragraph.writtenBy(), paragraph.statementBy())));
        }
    }

    EditionSources sources() {
        return sources;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** A part or an annex starts on a new page. */
    void part(Heading.Rank rank, String text) {
        blocks.add(new PageBreak());
        blocks.add(new Heading(rank, text));
    }

    void section(String text) {
        blocks.add(new Heading(Heading.Rank.SECTION, text));
    }

    void item(String text) {
        blocks.add(new Heading(Heading.Rank.ITEM, text));
    }

    void box(String text, Origin origin) {
        say(Statement.Bullet.BOX, text, origin);
    }

    void circle(String text, Origin origin) {
        say(Statement.Bullet.CIRCLE, text, origin);
    }

    void dash(String text, Origin origin) {
        say(Statement.Bullet.DASH, text, origin);
    }

    void add(Block block) {
        blocks.add(block);
    }

    private void say(Statement.Bullet bullet, String text, Origin origin) {
        blocks.add(new Statement(bullet, text, origin.refs(), origin.illustrative()));
    }
}
