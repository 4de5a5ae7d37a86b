package kr.stability.reporting.edition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed from one edition to another, line by line, and why. A change is explained by the inputs that came, went or
 * were replaced: those that the line rests on, and reviews of filings among them. Where these are the same, the later cut-off
 * explains what rests on a company's own words; everything else is explained by the lines around it (a sentence that there is
 * nothing goes when something comes), else by the later cut-off, and at the same cut-off by whatever else changed.
 */
public final class EditionDifferences {
    private static final List<Cause> CUT_OFF = List.of(new Cause(Cause.Kind.CUT_OFF_MOVED, null, null));

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
        this.old = keyed(Line.of(before.document()), Map.of());
        this.fresh = keyed(Line.of(after.document()), old);
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
                causes.isEmpty() ? otherwise(was, is) : causes);
    }

    private List<Cause> otherwise(Line was, Line is) {
        boolean moved = !Objects.equals(before.cutOff(), after.cutOff());
        if (moved && inputs.areOfACompany(was, is)) {
            return CUT_OFF; // what others sent is no cause of a day that passed
        }
        List<Cause> near = around(is == null ? was : is);
        if (!near.isEmpty()) {
            return near;
        }
        if (moved) {
            return CUT_OFF;
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

    /**
     * Lines of the same name in the same place get a number, so that none is lost. One that says what a line of the other
     * edition says has the number of that line; the rest take those that are free.
     */
    private static Map<Line.Key, Line> keyed(List<Line> lines, Map<Line.Key, Line> others) {
        Map<Said, Deque<Line.Key>> same = new HashMap<>();
        others.forEach((key, line) ->
                same.computeIfAbsent(Said.by(line), said -> new ArrayDeque<>()).add(key));
        Map<Line.Key, Line> keyed = new LinkedHashMap<>();
        List<Line> rest = new ArrayList<>();
        for (Line line : lines) {
            Deque<Line.Key> keys = same.get(Said.by(line));
            if (keys == null || keys.isEmpty()) {
                rest.add(line);
            } else {
                keyed.put(keys.remove(), line);
            }
        }
        Map<Line.Key, Line.Key> free = new HashMap<>(); // thousands of rows may have one name
        for (Line line : rest) {
            Line.Key first = line.key();
            Line.Key key = free.getOrDefault(first, first);
            while (keyed.containsKey(key)) {
                key = key.next();
            }
            keyed.put(key, line);
            free.put(first, key.next());
        }
        return keyed;
    }

    /** A line as a reader sees it: what it says, and where. */
    private record Said(Line.Key key, String text) {
        static Said by(Line line) {
            return new Said(line.key(), line.text());
        }
    }
}
