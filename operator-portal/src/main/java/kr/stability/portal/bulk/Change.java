package kr.stability.portal.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kr.stability.portal.plan.Kind;
import kr.stability.portal.plan.Typed;
import kr.stability.portal.web.Label;

/**
 * One thing that an upload would do to the draft.
 *
 * @param list what the row is: a measure, a milestone
 * @param row its code, after that of its parent; empty where there is none
 * @param fields what is in it, or what becomes different
 */
public record Change(What what, Label list, String row, List<Difference> fields) {

    /** What happens to the row. */
    public enum What {
        ADDED,
        CHANGED,
        REMOVED,
        /** The rows of the list stand in another order. */
        MOVED
    }

    /** One field before and after, in words, empty where there is nothing; long texts are cut. */
    public record Difference(Label field, Label before, Label after) {}

    private static final int SHOWN = 300;
    private static final String BETWEEN = ", ";

    /**
     * What one sheet would change.
     *
     * @param before the draft as saved
     * @param after the section as uploaded
     */
    static List<Change> of(Sheet sheet, ObjectNode before, ObjectNode after) {
        Map<String, SheetRow> old = keyed(sheet, before);
        Map<String, SheetRow> now = keyed(sheet, after);
        List<Change> changes = new ArrayList<>();
        now.forEach((key, row) -> changes.add(change(sheet, key, old.get(key), row)));
        old.forEach((key, row) -> {
            if (!now.containsKey(key)) {
                changes.add(change(sheet, key, row, null));
            }
        });
        changes.removeIf(change -> change.what == What.CHANGED && change.fields.isEmpty());
        if (!common(old, now::containsKey).equals(common(now, old::containsKey))) {
            changes.add(new Change(What.MOVED, sheet.group().label(), "", List.of()));
        }
        return changes;
    }

    private static List<String> common(Map<String, SheetRow> rows, Predicate<String> inBoth) {
        return rows.keySet().stream().filter(inBoth).toList();
    }

    /** Rows by their code; several of the same code, or of none, by their order. */
    private static Map<String, SheetRow> keyed(Sheet sheet, ObjectNode draft) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, SheetRow> rows = new LinkedHashMap<>();
        for (SheetRow row : SheetRow.of(sheet, draft)) {
            String code =
                    sheet.single() ? "" : Typed.text(row.typed().path("code")).strip();
            String name = row.parent().isEmpty() ? code : row.parent() + " / " + code;
            int same = seen.merge(name, 1, Integer::sum);
            rows.put(same == 1 ? name : name + " (" + same + ")", row);
        }
        return rows;
    }

    private static Change change(Sheet sheet, String row, SheetRow before, SheetRow after) {
        What what = before == null ? What.ADDED : after == null ? What.REMOVED : What.CHANGED;
        List<Difference> fields = new ArrayList<>();
        for (Column column : sheet.columns()) {
            String old = text(before, column);
            String now = text(after, column);
            if (!column.namesParent() && !old.equals(now)) {
                fields.add(new Difference(column.label(), words(column, old), words(column, now)));
            }
        }
        return new Change(what, sheet.group().label(), row, List.copyOf(fields));
    }

    private static String text(SheetRow row, Column column) {
        if (row == null || column.namesParent()) {
            return "";
        }
        JsonNode typed = Typed.at(row.typed(), column.field().path());
        boolean codes = column.field().kind() == Kind.CODES;
        return codes ? String.join(BETWEEN, Typed.words(typed, "[,\n]")) : Typed.text(typed);
    }

    /** What was chosen in the words of the form, in both languages; all else as it was typed. */
    private static Label words(Column column, String text) {
        String[] values = column.field().kind() == Kind.CODES ? text.split(BETWEEN) : new String[] {text};
        List<Label> said = Arrays.stream(values).map(column.field()::said).toList();
        return new Label(cut(joined(said, Label::ko)), cut(joined(said, Label::en)));
    }

    private static String joined(List<Label> said, Function<Label, String> language) {
        return said.stream().map(language).collect(Collectors.joining(BETWEEN));
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
