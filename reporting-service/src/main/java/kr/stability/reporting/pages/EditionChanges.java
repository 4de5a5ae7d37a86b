package kr.stability.reporting.pages;

import java.util.List;
import kr.stability.reporting.edition.Audience;
import kr.stability.reporting.edition.EditionDifferences;
import kr.stability.reporting.edition.InputKind;
import kr.stability.reporting.edition.LatestEditions;
import kr.stability.reporting.edition.ReadEditions;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;

/**
 * What the page of the differences between two editions shows.
 *
 * @param from the earlier edition, or null when there is none
 * @param total how many differences there are
 */
public record EditionChanges(
        LatestEditions.Line edition,
        LatestEditions.Line from,
        Audience audience,
        List<Change> changes,
        Turn turn,
        int total) {
    private static final int CHANGES = 100;

    /** One line that is new, gone or different; before or after is null when there is none. */
    public record Change(String place, String before, String after, List<Cause> causes) {}

    /**
     * Why a line changed.
     *
     * @param input what kind of thing came, went or was replaced, or null
     * @param href its page, or null
     */
    public record Cause(EditionDifferences.Cause.Kind kind, String input, String id, String href) {}

    /** What an address needs beside the number of a page. */
    public String query() {
        return "&audience=" + audience + (from == null ? "" : "&from=" + from.id());
    }

    static EditionChanges page(ReadEditions.Changes is, Audience audience, int page) {
        int total = is.differences().size();
        int pages = Math.max(1, (total + CHANGES - 1) / CHANGES);
        if (page < 1 || page > pages) {
            throw Problem.invalid("page", Rule.OUT_OF_RANGE);
        }
        List<Change> shown = is.differences().stream()
                .skip((page - 1L) * CHANGES)
                .limit(CHANGES)
                .map(EditionChanges::change)
                .toList();
        return new EditionChanges(is.edition(), is.from(), audience, shown, new Turn(page, pages), total);
    }

    private static Change change(EditionDifferences.Difference is) {
        return new Change(
                String.join(" › ", is.place()),
                is.before(),
                is.after(),
                is.causes().stream().map(EditionChanges::cause).toList());
    }

    private static Cause cause(EditionDifferences.Cause is) {
        String href = is.input() == null
                ? null
                : InputKind.of(is.input())
                        .flatMap(kind -> SourceLinks.page(kind, is.id(), null))
                        .orElse(null);
        return new Cause(is.kind(), is.input(), is.id(), href);
    }
}
