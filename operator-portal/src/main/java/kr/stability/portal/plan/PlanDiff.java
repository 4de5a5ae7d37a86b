package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import kr.stability.portal.web.Label;

/**
 * What changed from one version of a plan to another, field by field. Rows are matched by their code, so that a row that
 * moved is not a change.
 *
 * @param rows the sections and rows in which something changed, in the order of the form; removed ones last
 */
public record PlanDiff(List<Row> rows) {

    /** What happened to a row or a field. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * A section or a row of it.
     *
     * @param path codes from the outermost row inwards, such as {@code M1} and {@code M1-1}; empty for a section itself
     * @param label what the row or section is called
     */
    public record Row(Kind kind, Label section, List<String> path, Label label, List<Change> changes) {
        /** The codes in one word, such as {@code M1 / M1-1}. */
        public String place() {
            return String.join(" / ", path);
        }
    }

    /**
     * A field.
     *
     * @param before value in words, null when there was none
     * @param after value in words, null when there is none now
     */
    public record Change(Kind kind, Label field, Label before, Label after) {}

    /** The differences of two plans as filed. */
    public static PlanDiff between(JsonNode before, JsonNode after) {
        return between(PlanPreview.of(before), PlanPreview.of(after));
    }

    static PlanDiff between(PlanPreview before, PlanPreview after) {
        SequencedMap<Key, PlanPreview.Part> old = flat(before);
        SequencedMap<Key, PlanPreview.Part> now = flat(after);
        List<Row> rows = new ArrayList<>();
        now.forEach((key, part) -> row(key, old.get(key), part).ifPresent(rows::add));
        old.forEach((key, part) -> {
            if (!now.containsKey(key)) {
                row(key, part, null).ifPresent(rows::add);
            }
        });
        return new PlanDiff(List.copyOf(rows));
    }

    /** True when no field differs. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** True when something differs in a row of that code, or below it: for example in a measure {@code M1}. */
    public boolean touches(String code) {
        return rows.stream()
                .anyMatch(row -> !row.path().isEmpty() && row.path().getFirst().equals(code));
    }

    /** Where a row stands: its section, the lists and the codes on the way to it. */
    private record Key(Label section, List<String> lists, List<String> path) {
        Key below(PlanPreview.Part part, Map<Key, ?> taken) {
            Key key = new Key(section, plus(lists, part.label().ko()), plus(path, part.code()));
            int copy = 2;
            while (taken.containsKey(key)) {
                key = new Key(section, key.lists, plus(path, part.code() + "#" + copy++));
            }
            return key;
        }
    }

    private static SequencedMap<Key, PlanPreview.Part> flat(PlanPreview preview) {
        SequencedMap<Key, PlanPreview.Part> rows = new LinkedHashMap<>();
        preview.sections().forEach(part -> add(rows, new Key(part.label(), List.of(), List.of()), part));
        return rows;
    }

    private static void add(SequencedMap<Key, PlanPreview.Part> rows, Key key, PlanPreview.Part part) {
        rows.put(key, part);
        part.parts().forEach(inner -> add(rows, key.below(inner, rows), inner));
    }

    /** The difference of one row; a row without fields of its own, such as a list, differs only in its rows. */
    private static Optional<Row> row(Key key, PlanPreview.Part before, PlanPreview.Part after) {
        List<Change> changes = changes(before, after);
        boolean rowItself = !key.path().isEmpty() && (before == null || after == null);
        if (changes.isEmpty() && !rowItself) {
            return Optional.empty();
        }
        Kind kind = before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
        Label label = (after == null ? before : after).label();
        return Optional.of(new Row(kind, key.section(), key.path(), label, changes));
    }

    private static List<Change> changes(PlanPreview.Part before, PlanPreview.Part after) {
        SequencedMap<String, PlanPreview.Item> old = items(before);
        SequencedMap<String, PlanPreview.Item> now = items(after);
        List<Change> changes = new ArrayList<>();
        now.forEach((path, item) -> {
            PlanPreview.Item was = old.get(path);
            if (was == null) {
                changes.add(new Change(Kind.ADDED, item.label(), null, item.words()));
            } else if (!was.words().equals(item.words())) {
                changes.add(new Change(Kind.CHANGED, item.label(), was.words(), item.words()));
            }
        });
        old.forEach((path, item) -> {
            if (!now.containsKey(path)) {
                changes.add(new Change(Kind.REMOVED, item.label(), item.words(), null));
            }
        });
        return changes;
    }

    private static SequencedMap<String, PlanPreview.Item> items(PlanPreview.Part part) {
        SequencedMap<String, PlanPreview.Item> items = new LinkedHashMap<>();
        if (part != null) {
            part.items().forEach(item -> items.put(item.path(), item));
        }
        return items;
    }

    private static List<String> plus(List<String> list, String last) {
        List<String> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }
}
