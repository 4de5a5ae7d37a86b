package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.stability.reporting.document.Block;
import kr.stability.reporting.document.Contents;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.document.Figure;
import kr.stability.reporting.document.Heading;
import kr.stability.reporting.document.OpenHeadings;
import kr.stability.reporting.document.PageBreak;
import kr.stability.reporting.document.SourceRef;
import kr.stability.reporting.document.Statement;
import kr.stability.reporting.document.Table;

/**
 * One line of a document as text: a statement, a row of a table, a bar of a figure.
 *
 * @param place headings above it, and the caption of its table or figure
 * @param name what it is about, by which it is found again in another edition
 * @param text what it says
 * @param marks of its sources in its own edition
 */
record Line(List<String> place, String name, String text, List<String> marks) {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");

    /**
     * By what a line is found again.
     *
     * @param count for lines of the same name in the same place, from 0
     */
    record Key(List<String> place, String name, int count) {

        Key next() {
            return new Key(place, name, count + 1);
        }
    }

    /** True for a line under the same heading, in a table or figure there or beside one. */
    boolean isNear(Line other) {
        int common = Math.min(place.size(), other.place.size());
        return common > 0 && place.subList(0, common).equals(other.place.subList(0, common));
    }

    /** Numbers in captions, such as the day of a cut-off, do not make another place. */
    Key key() {
        return new Key(place.stream().map(Line::withoutNumbers).toList(), name, 0);
    }

    static String withoutNumbers(String text) {
        return NUMBER.matcher(text).replaceAll("#");
    }

    /** The lines of a document from top to bottom; the annex of sources is left out, because the causes name them. */
    static List<Line> of(Document document) {
        List<Line> lines = new ArrayList<>();
        OpenHeadings open = new OpenHeadings();
        for (Block block : document.blocks()) {
            switch (block) {
                case Heading heading -> open.enter(heading);
                case Statement said -> lines.add(line(open.names(), said));
                case Table table -> table.rows().forEach(row -> lines.add(line(below(open, table.caption()), row)));
                case Figure figure ->
                    figure.rows().forEach(row -> lines.add(figureLine(below(open, figure.caption()), row)));
                case Contents contents -> {}
                case PageBreak pageBreak -> {}
            }
        }
        return lines.stream()
                .filter(line -> !line.place().contains(SourcesAnnex.TITLE))
                .toList();
    }

    private static List<String> below(OpenHeadings open, String caption) {
        return Stream.concat(open.names().stream(), Stream.of(caption)).toList();
    }

    /** A statement that counts something keeps its name when only the number changes. */
    private static Line line(List<String> place, Statement said) {
        return new Line(place, withoutNumbers(said.text()), said.text(), marks(said.sources()));
    }

    /** Rows are told apart by their first two cells, as their readers do. */
    private static Line line(List<String> place, Table.Row row) {
        String name = String.join(" | ", row.cells().stream().limit(2).toList());
        return new Line(place, name, String.join(" | ", row.cells()), marks(row.sources()));
    }

    /** What a figure shows is told apart by its label. */
    private static Line figureLine(List<String> place, Table.Row row) {
        return new Line(place, row.cells().getFirst(), String.join(" | ", row.cells()), marks(row.sources()));
    }

    private static List<String> marks(List<SourceRef> sources) {
        return sources.stream().map(SourceRef::mark).distinct().toList();
    }
}
