package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed from one edition to another, line by line, and why. A change is explained by the inputs that came, went or
 * were replaced: those that the line rests on; where these are the same, those of the lines around it (a sentence that there
 * is nothing goes when something comes); else by the later cut-off, and at the same cut-off by whatever else changed.
 */
public final class EditionDifferences {
    private final Snapshot before;
    private final Snapshot after;
    private final Inputs inputs;
    private final Map<Line.Key, Line> old;
    private final Map<Line.Key, Line> fresh;
    private final List<Line> onlyOld;
    private final List<Line> onlyFresh;

    private EditionDifferences(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
        this.inputs = new Inputs(before, after);
        this.old = keyed(Line.of(before.document()));
        this.fresh = keyed(Line.of(after.document()));
        this.onlyOld = without(old, fresh);
        this.onlyFresh = without(fresh, old);
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
        List<Difference> found = new ArrayList<>();
        old.forEach((key, line) -> compare(line, fresh.get(key), found));
        fresh.forEach((key, line) -> {
            if (!old.containsKey(key)) {
                found.add(difference(null, line));
            }
        });
        return List.copyOf(found);
    }

    private void compare(Line was, Line is, List<Difference> found) {
        if (is == null || !is.text().equals(was.text())) {
            found.add(difference(was, is));
        }
    }

    private Difference difference(Line was, Line is) {
        Line known = is == null ? was : is;
        List<Cause> causes = inputs.causes(was, is);
        return new Difference(
                known.place(),
                was == null ? null : was.text(),
                is == null ? null : is.text(),
                causes.isEmpty() ? otherwise(known) : causes);
    }

    private List<Cause> otherwise(Line line) {
        List<Cause> near = around(line);
        if (!near.isEmpty()) {
            return near;
        }
        if (!Objects.equals(before.cutOff(), after.cutOff())) {
            return List.of(new Cause(Cause.Kind.CUT_OFF_MOVED, null, null));
        }
        List<Cause> all = inputs.all();
        return all.isEmpty() ? List.of(new Cause(Cause.Kind.TEXT_REVISED, null, null)) : all;
    }

    /** What came, went or changed in lines under the same heading that came or went. */
    private List<Cause> around(Line line) {
        Stream<Cause> gone =
                onlyOld.stream().filter(line::isNear).flatMap(other -> inputs.causes(other, null).stream());
        Stream<Cause> come =
                onlyFresh.stream().filter(line::isNear).flatMap(other -> inputs.causes(null, other).stream());
        return Stream.concat(gone, come).distinct().toList();
    }

    private static List<Line> without(Map<Line.Key, Line> lines, Map<Line.Key, Line> others) {
        return lines.entrySet().stream()
                .filter(entry -> !others.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
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
