package kr.stability.reporting.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes paragraphs and runs of WordprocessingML; marks of sources become links to the row that describes them. */
final class DocxText {
    private final Markup out;
    private final Map<String, Integer> marks = new HashMap<>();
    private final Set<String> anchored = new HashSet<>();
    private int bookmarks;

    DocxText(Markup out, Document document) {
        this.out = out;
        document.sources().forEach(source -> marks.put(source.mark(), marks.size() + 1));
        document.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .filter(row -> row.anchor() != null)
                .forEach(row -> anchored.add(row.anchor()));
    }

    /** Opens a paragraph; the properties are markup of this program. */
    DocxText open(String style, String properties) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).raw(properties);
        out.close("w:pPr");
        return this;
    }

    DocxText close() {
        out.close("w:p");
        return this;
    }

    /** A whole paragraph. */
    void paragraph(String style, String text) {
        open(style, "").run(text).close();
    }

    /** Text as typed; line breaks stay. */
    DocxText run(String text) {
        return run(text, "");
    }

    /** Text with properties, which are markup of this program. */
    DocxText run(String text, String properties) {
        out.open("w:r");
        if (!properties.isEmpty()) {
            out.open("w:rPr").raw(properties).close("w:rPr");
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.empty("w:br");
            }
            out.element("w:t", lines[i], "xml:space", "preserve");
        }
        out.close("w:r");
        return this;
    }

    /** The tag 예시. */
    DocxText example(boolean illustrative) {
        return illustrative ? run(" [예시]", "<w:rStyle w:val=\"Example\"/>") : this;
    }

    /** Marks of sources, small and raised. */
    DocxText marks(List<SourceRef> refs) {
        String between = "";
        for (String mark : refs.stream()
                .map(SourceRef::mark)
                .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new))) {
            run(between.isEmpty() ? " " : between, "<w:rStyle w:val=\"Mark\"/>");
            if (anchored.contains(mark)) {
                link(anchor(mark), mark, "<w:rStyle w:val=\"Mark\"/>");
            } else {
                run(mark, "<w:rStyle w:val=\"Mark\"/>");
            }
            between = ", ";
        }
        return this;
    }

    DocxText link(String bookmark, String text, String properties) {
        out.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
        run(text, properties);
        out.close("w:hyperlink");
        return this;
    }

    DocxText bookmark(String name) {
        String id = Integer.toString(++bookmarks);
        out.empty("w:bookmarkStart", "w:id", id, "w:name", name).empty("w:bookmarkEnd", "w:id", id);
        return this;
    }

    String anchor(String mark) {
        return "src_" + marks.get(mark);
    }
}
