package kr.stability.reporting.document;

import java.util.Iterator;
import java.util.List;

/** Writes the blocks of one document as XHTML. */
final class HtmlBlocks {
    private final Markup out;
    private final Marks marks;
    private final List<Outline.Entry> outline;
    private final Iterator<Outline.Entry> headings;
    private int figures;

    HtmlBlocks(Document document, Markup out) {
        this.out = out;
        this.marks = new Marks(document);
        this.outline = Outline.of(document);
        this.headings = outline.iterator();
    }

    void write(Block block) {
        switch (block) {
            case Heading heading -> heading(headings.next());
            case Statement statement -> statement(statement);
            case Table table -> new HtmlTable(out, marks).write(table);
            case Bars bars -> bars(bars);
            case Contents contents -> contents();
            case PageBreak pageBreak -> out.empty("hr", "class", "page");
        }
    }

    private void heading(Outline.Entry entry) {
        String tag = "h" + (entry.heading().rank().level() + 1);
        String rank = entry.heading().rank().name().toLowerCase(java.util.Locale.ROOT);
        out.open(tag, "id", entry.id(), "class", rank);
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

    /** A table with drawn bars: readable as numbers where it cannot be seen. */
    private void bars(Bars bars) {
        out.open("div", "class", "figure");
        out.open("table", "class", "bars");
        out.element("caption", "그림 " + ++figures + ". " + bars.caption());
        out.open("thead").open("tr");
        out.element("th", "구분", "scope", "col", "class", "label");
        out.element("th", "값", "scope", "col").close("tr").close("thead");
        out.open("tbody");
        bars.bars().forEach(bar -> bar(bar, bars.longest()));
        out.close("tbody").close("table").close("div");
    }

    private void bar(Bars.Bar bar, long longest) {
        long permille = Math.max(4, bar.value() * 700 / longest);
        String width = "width: " + permille / 10 + "." + permille % 10 + "%";
        out.open("tr").element("th", bar.label(), "scope", "row", "class", "label");
        out.open("td");
        out.element("span", "\u00a0", "class", "bar g" + bar.group() % 3, "style", width);
        out.element("span", bar.shown(), "class", "value");
        Marks.example(out, bar.illustrative());
        marks.write(out, bar.sources());
        out.close("td").close("tr");
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
