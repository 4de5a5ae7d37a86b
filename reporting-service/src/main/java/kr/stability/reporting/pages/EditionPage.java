package kr.stability.reporting.pages;

import java.util.List;
import kr.stability.reporting.document.Statement;
import kr.stability.reporting.document.Table;
import kr.stability.reporting.edition.Audience;
import kr.stability.reporting.edition.EditionDownloads;
import kr.stability.reporting.edition.EditionView;

/**
 * What the page of an edition shows: the text of one page of it, with a link to the source of everything that it says.
 *
 * @param notices what the cover must say
 * @param contents the headings of the whole edition
 * @param lines how many statements and rows the whole edition has
 */
public record EditionPage(
        EditionView edition,
        Audience audience,
        String title,
        List<String> notices,
        List<Entry> contents,
        List<Chapter> chapters,
        Turn turn,
        int lines) {

    /** For whom there is one. */
    public List<Audience> audiences() {
        return edition.publicDigest() == null ? List.of(Audience.RESTRICTED) : List.of(Audience.values());
    }

    /** What files there are of it. */
    public List<String> files() {
        return EditionDownloads.suffixes();
    }

    /** What an address needs beside the number of a page. */
    public String query() {
        return "&audience=" + audience;
    }

    /** A heading and the page that it is on. */
    public record Entry(int level, String label, int page, String anchor) {}

    /**
     * A part of the edition, or what of it is on this page.
     *
     * @param anchor null when it began on a page before
     */
    public record Chapter(String anchor, String label, List<Piece> pieces) {}

    /** A heading, something said, or a table: one of the three. */
    public record Piece(Head head, Said said, Grid grid) {}

    /** A heading within a part; its depth on the page never skips one, even where the part began on a page before. */
    public record Head(int level, int depth, String anchor, String label) {}

    /** A sentence or paragraph. */
    public record Said(String sign, String text, boolean example, Statement.Author author, List<Link> links) {}

    /**
     * A table, or what of it is on this page; the numbers of a figure too.
     *
     * @param continued true when it began on a page before
     */
    public record Grid(String caption, List<Table.Column> columns, List<Line> rows, boolean continued) {
        /** True when a row tells where it comes from. */
        public boolean sourced() {
            return rows.stream().anyMatch(row -> !row.links().isEmpty());
        }
    }

    /** A row of a table. */
    public record Line(List<String> cells, boolean example, String anchor, List<Link> links) {}

    /**
     * Where something comes from.
     *
     * @param mark short name of the source in the edition
     * @param title what it is, and the place in it
     */
    public record Link(String mark, String href, String title) {}
}
