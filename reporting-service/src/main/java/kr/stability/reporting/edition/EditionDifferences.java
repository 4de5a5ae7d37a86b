package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed from one edition to another, line by line, and why. A change is explained by the inputs that came, went or
 * were replaced; where those of a line are the same, by the later cut-off.
 */
public final class EditionDifferences {
    private final Snapshot before;
    private final Snapshot after;
    private final Inputs inputs;

    private EditionDifferences(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
        this.inputs = new Inputs(before, after);
    }

    /**
     * One line of the document that is new, gone or different.
     *
     * @param place headings above the line
     * @param before the line as it was, null when it is new
     * @param after the line as it is, null when it is gone
     * @param causes why; never empty
     */
    @Schema(name = "EditionDifference")
    public record Difference(
            List<String> place,

            @Schema(nullable = true) String before,

            @Schema(nullable = true) String after,

            List<Cause> causes) {}

    /**
     * Why a line changed.
     *
     * @param kind of cause
     * @param input what kind of thing came, went or was replaced, or null
     * @param id its id or number in the register, or null
     */
    @Schema(name = "EditionDifferenceCause")
    public record Cause(
            Kind kind,

            @Schema(nullable = true) String input,

            @Schema(nullable = true) String id) {

        /** Kinds of cause. */
        @Schema(name = "EditionDifferenceCauseKind")
        public enum Kind {
            /** Something that the earlier edition did not rest on. */
            INPUT_ADDED,
            /** Something that the later edition does not rest on. */
            INPUT_REMOVED,
            /** The same thing with another content. */
            INPUT_CHANGED,
            /** The same inputs at another cut-off: a day has passed, or something was left out before. */
            CUT_OFF_MOVED,
            /** Same inputs, same cut-off: another text of the chapters. */
            TEXT_REVISED
        }
    }

    /** All changes, in the order of the earlier document; lines that are new come after. */
    static List<Difference> between(Snapshot before, Snapshot after) {
        return new EditionDifferences(before, after).all();
    }

    private List<Difference> all() {
        Map<Line.Key, Line> old = keyed(Line.of(before.document()));
        Map<Line.Key, Line> fresh = keyed(Line.of(after.document()));
        List<Difference> found = new ArrayList<>();
        old.forEach((key, line) -> compare(line, fresh.get(key), found));
        fresh.forEach((key, line) -> {
            if (!old.containsKey(key)) {
                found.add(difference(null, line));
            }
        });
        return List.copyOf(found);
    }

    private void compare(Line old, Line fresh, List<Difference> found) {
        if (fresh == null || !fresh.text().equals(old.text())) {
            found.add(difference(old, fresh));
        }
    }

    private Difference difference(Line old, Line fresh) {
        Line known = fresh == null ? old : fresh;
        List<Cause> causes = inputs.causes(old, fresh);
        return new Difference(
                known.place(),
                old == null ? null : old.text(),
                fresh == null ? null : fresh.text(),
                causes.isEmpty() ? List.of(otherwise()) : causes);
    }

    private Cause otherwise() {
        boolean moved = !Objects.equals(before.cutOff(), after.cutOff());
        return new Cause(moved ? Cause.Kind.CUT_OFF_MOVED : Cause.Kind.TEXT_REVISED, null, null);
    }

    /** Lines that say the same in the same place get a number, so that none is lost. */
    private static Map<Line.Key, Line> keyed(List<Line> lines) {
        Map<Line.Key, Line> keyed = new LinkedHashMap<>();
        for (Line line : lines) {
            Line.Key key = line.key();
            while (keyed.containsKey(key)) {
                key = key.next();
            }
            keyed.put(key, line);
        }
        return keyed;
    }
}
