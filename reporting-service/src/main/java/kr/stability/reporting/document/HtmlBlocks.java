package kr.stability.reporting.document;

import java.util.Iterator;
import java.util.List;

/** Writes the blocks of one document as XHTML. */
final class HtmlBlocks {
    private final Markup out;
    private final List<Block> blocks;
    private final Marks marks;
    private final List<Outline.Entry> outline;
    private final Iterator<Outline.Entry> headings;
    private final HtmlWriter.Medium medium;
    private int figures;

    HtmlBlocks(Document document, Markup out, HtmlWriter.Medium medium) {
        this.out = out;
        this.blocks = document.blocks();
        this.medium = medium;
        this.marks = new Marks(document);
        this.outline = Outline.of(document);
        this.headings = outline.iterator();
    }

    void write() {
        for (int i = 0; i < blocks.size(); i++) {
            write(i);
        }
    }

    private void write(int index) {
        switch (blocks.get(index)) {
            case Heading heading -> heading(headings.next(), medium.room(() -> Room.of(blocks, index)));
            case Statement statement -> statement(statement);
            case Table table -> new HtmlTable(out, marks, medium).write(table);
            case Figure figure -> figure(figure);
            case Contents contents -> contents();
            case PageBreak pageBreak -> out.empty("hr", "class", "page");
        }
    }

    private void heading(Outline.Entry entry, String room) {
        String tag = "h" + (entry.heading().rank().level() + 1);
        String rank = entry.heading().rank().name().toLowerCase(java.util.Locale.ROOT);
        out.open(tag, "id", entry.id(), "class", rank, "style", room);
        if (!entry.number().isEmpty()) {
            out.element("span", entry.number(), "class", "number").text(" ");
        }
        out.text(entry.heading().text()).close(tag);
    }

    private void statement(Statement statement) {
        String bullet = statement.bullet().name().toLowerCase(java.util.Locale.ROOT);
        out.open("p", "class", "s " + bullet);
        if (!statement.bullet().sign().isEmpty()) {
            out.element("span", statement.bullet().sign(), "class", "bullet").text(" ");
        }
        out.text(statement.text());
        Marks.example(out, statement.illustrative());
        marks.write(out, statement.sources());
        out.close("p");
    }

    /** The drawing, and below it its numbers for who cannot see it and for who wants to know where they come from. */
    private void figure(Figure figure) {
        String caption = "그림 " + ++figures + ". " + figure.caption();
        out.open("div", "class", "figure", "role", "group", "aria-label", caption);
        List<Drawing> drawings = FigureDrawing.of(figure, medium);
        String room = medium.room(() -> Room.of(drawings));
        out.element("p", caption, "class", "figure-caption", "style", room);
        for (Drawing drawing : drawings) {
            drawing.write(out.open("p", "class", "drawn", "tabindex", "0"), figure.words(), medium);
            out.close("p");
        }
        new HtmlTable(out, marks, medium).write(numbers(figure));
        out.close("div");
    }

    private static Table numbers(Figure figure) {
        Table table = figure.table();
        return new Table("그림의 수치: " + table.caption(), table.columns(), table.rows());
    }

    private void contents() {
        out.open("nav", "class", "contents", "aria-label", "차례").element("p", "차 례", "class", "toc-title");
        out.open("ul");
        outline.stream()
                .filter(entry -> entry.heading().rank().level() <= 2)
                .forEach(entry -> out.open(
                                "li", "class", "l" + entry.heading().rank().level())
                        .element("a", entry.label(), "href", "#" + entry.id())
                        .close("li"));
        out.close("ul").close("nav");
    }
}
