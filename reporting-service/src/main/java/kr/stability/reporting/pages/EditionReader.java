package kr.stability.reporting.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.stability.reporting.document.Block;
import kr.stability.reporting.document.Contents;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.document.Figure;
import kr.stability.reporting.document.Heading;
import kr.stability.reporting.document.Numbering;
import kr.stability.reporting.document.PageBreak;
import kr.stability.reporting.document.Source;
import kr.stability.reporting.document.Statement;
import kr.stability.reporting.document.Table;
import kr.stability.reporting.edition.Audience;
import kr.stability.reporting.edition.ReadEditions;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;

/**
 * Divides the document of an edition into pages of so many lines (sentences, paragraphs, rows of tables), so that a page is
 * never larger than a browser bears, and puts links in the place of marks.
 */
final class EditionReader {
    static final int LINES = 250;

    private final Audience audience;
    private final SourceLinks links;
    private final Map<String, String> anchors = new HashMap<>();
    private final Numbering numbering = new Numbering();
    private final List<EditionPage.Entry> contents = new ArrayList<>();
    private final List<List<EditionPage.Chapter>> pages = new ArrayList<>();
    private String part = "";
    private int headings;
    private int lines;

    private EditionReader(ReadEditions.Reading reading, Audience audience) {
        this.audience = audience;
        this.links = new SourceLinks(reading, register(reading.document()));
        pages.add(new ArrayList<>());
    }

    /**
     * One page.
     *
     * @param page from 1
     * @throws Problem {@code invalid-request} when there is no such page
     */
    static EditionPage page(ReadEditions.Reading reading, Audience audience, int page) {
        EditionReader reader = new EditionReader(reading, audience);
        reading.document().blocks().forEach(reader::read);
        if (page < 1 || page > reader.pages.size()) {
            throw Problem.invalid("page", Rule.OUT_OF_RANGE);
        }
        return new EditionPage(
                reading.edition(),
                audience,
                reading.document().title(),
                reading.document().notices(),
                reader.contents,
                reader.pages.get(page - 1),
                new Turn(page, reader.pages.size()),
                reader.lines);
    }

    private void read(Block block) {
        switch (block) {
            case Heading heading -> head(heading);
            case Statement said -> {
                chapter().pieces().add(new EditionPage.Piece(null, said(said), null));
                lines++;
            }
            case Table table -> grid(table);
            case Figure figure -> grid(figure.table());
            case Contents ignored -> {}
            case PageBreak ignored -> {}
        }
    }

    private void head(Heading heading) {
        String number = numbering.next(heading.rank());
        String label = number.isEmpty() ? heading.text() : number + " " + heading.text();
        String anchor = "h" + ++headings;
        int level = heading.rank().level();
        if (level == 1) {
            part = label;
            page().add(new EditionPage.Chapter(anchor, label, new ArrayList<>()));
        } else {
            List<EditionPage.Piece> pieces = chapter().pieces();
            EditionPage.Head here = new EditionPage.Head(level, depth(level, pieces), anchor, label);
            pieces.add(new EditionPage.Piece(here, null, null));
        }
        if (level <= 2) {
            contents.add(new EditionPage.Entry(level, label, pages.size(), anchor));
        }
    }

    /** The part itself is at depth 3. */
    private static int depth(int level, List<EditionPage.Piece> before) {
        int above = before.stream()
                .filter(piece -> piece.head() != null)
                .mapToInt(piece -> piece.head().depth())
                .reduce(3, (one, other) -> other);
        return Math.min(level + 2, above + 1);
    }

    private EditionPage.Said said(Statement is) {
        return new EditionPage.Said(
                is.bullet().sign(), is.text(), is.illustrative(), is.author(), links.of(is.sources()));
    }

    private void grid(Table table) {
        int from = 0;
        do {
            List<EditionPage.Chapter> page = page();
            int end = Math.min(table.rows().size(), from + LINES - lines % LINES);
            List<EditionPage.Line> rows =
                    table.rows().subList(from, end).stream().map(this::line).toList();
            chapter(page)
                    .pieces()
                    .add(new EditionPage.Piece(
                            null, null, new EditionPage.Grid(table.caption(), table.columns(), rows, from > 0)));
            lines += rows.size();
            from = end;
        } while (from < table.rows().size());
    }

    private EditionPage.Line line(Table.Row row) {
        return new EditionPage.Line(
                row.cells().stream().map(cell -> cell.isEmpty() ? "–" : cell).toList(),
                row.illustrative(),
                row.anchor() == null ? null : anchors.get(row.anchor()),
                row.anchor() == null ? links.of(row.sources()) : links.described(row.anchor()));
    }

    /** The page that the next line belongs to. */
    private List<EditionPage.Chapter> page() {
        if (lines / LINES >= pages.size()) {
            pages.add(new ArrayList<>());
        }
        return pages.getLast();
    }

    private EditionPage.Chapter chapter() {
        return chapter(page());
    }

    private EditionPage.Chapter chapter(List<EditionPage.Chapter> page) {
        if (page.isEmpty()) {
            page.add(new EditionPage.Chapter(null, part, new ArrayList<>()));
        }
        return page.getLast();
    }

    /** Address of the description of each source: its page has to be known before the first mark is read. */
    private Map<String, String> register(Document document) {
        for (Source source : document.sources()) {
            anchors.put(source.mark(), "src-" + (anchors.size() + 1));
        }
        Map<String, String> addresses = new HashMap<>();
        int passed = 0;
        for (Block block : document.blocks()) {
            for (Table.Row row : rows(block)) {
                if (row.anchor() != null) {
                    addresses.put(row.anchor(), address(passed / LINES + 1, row.anchor()));
                }
                passed++;
            }
            passed += block instanceof Statement ? 1 : 0;
        }
        return addresses;
    }

    private static List<Table.Row> rows(Block block) {
        return switch (block) {
            case Table table -> table.rows();
            case Figure figure -> figure.rows();
            default -> List.of();
        };
    }

    private String address(int page, String mark) {
        return "?audience=" + audience + "&page=" + page + "#" + anchors.get(mark);
    }
}
