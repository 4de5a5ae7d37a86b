package kr.stability.reporting.document;

import java.util.List;
import java.util.stream.Collectors;

/** Writes paragraphs of a HWPX section in the styles of {@code header.xml}. */
final class HwpxText {

    /** Styles of {@code header.xml}, with the ids of their style, paragraph and characters there. */
    enum Style {
        BODY(0, 0, 0),
        COVER(0, 1, 2),
        TITLE(1, 1, 1),
        HEADING_1(2, 2, 3),
        HEADING_2(3, 3, 4),
        HEADING_3(4, 4, 5),
        HEADING_4(5, 5, 6),
        HEADING_5(11, 14, 12),
        BOX(6, 6, 7),
        CIRCLE(7, 7, 0),
        DASH(8, 8, 0),
        CELL(9, 9, 8),
        CELL_CENTRE(9, 10, 8),
        CELL_RIGHT(9, 11, 8),
        CELL_HEADER(9, 10, 9),
        SMALL(0, 1, 10),
        CAPTION(10, 12, 11),
        CONTENTS(0, 0, 0),
        CONTENTS_2(0, 13, 0);

        private final int style;
        private final int paragraph;
        private final int characters;

        Style(int style, int paragraph, int characters) {
            this.style = style;
            this.paragraph = paragraph;
            this.characters = characters;
        }
    }

    private static final String MARKS = "10";

    private final Markup out;
    private boolean newPage;
    private int paragraphs;

    HwpxText(Markup out) {
        this.out = out;
    }

    /** The next paragraph starts a page. */
    void breakPage() {
        newPage = true;
    }

    HwpxText open(Style style) {
        out.open(
                "hp:p",
                "id",
                Integer.toString(paragraphs++),
                "paraPrIDRef",
                Integer.toString(style.paragraph),
                "styleIDRef",
                Integer.toString(style.style),
                "pageBreak",
                newPage ? "1" : "0",
                "columnBreak",
                "0",
                "merged",
                "0");
        newPage = false;
        return this;
    }

    HwpxText close() {
        out.close("hp:p");
        return this;
    }

    void paragraph(Style style, String text) {
        open(style).run(style, text).close();
    }

    HwpxText run(Style style, String text) {
        return run(Integer.toString(style.characters), text);
    }

    /** The tag 예시 and the marks of sources, small. */
    HwpxText marks(boolean illustrative, List<SourceRef> refs) {
        String example = illustrative ? " [예시]" : "";
        String marks = marks(refs);
        String shown = marks.isEmpty() ? example : example + " [" + marks + "]";
        return shown.isEmpty() ? this : run(MARKS, shown);
    }

    static String marks(List<SourceRef> refs) {
        return refs.stream().map(SourceRef::mark).distinct().collect(Collectors.joining(", "));
    }

    private HwpxText run(String characters, String text) {
        out.open("hp:run", "charPrIDRef", characters).open("hp:t");
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.empty("hp:lineBreak");
            }
            out.text(lines[i].replace('\t', ' '));
        }
        out.close("hp:t").close("hp:run");
        return this;
    }
}
