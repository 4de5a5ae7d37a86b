package kr.stability.portal.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.stability.portal.plan.Field;
import kr.stability.portal.plan.FormBinding;
import kr.stability.portal.plan.Kind;
import kr.stability.portal.plan.Section;
import kr.stability.portal.plan.Typed;

/**
 * Turns the sheets of one section into what a person would post with its form, and has the form's own binding read it. It
 * notes in which cell each field stands.
 */
final class SheetBinding {
    private final Map<Sheet, List<ReadRow>> sheets;
    private final Map<String, Place> places;
    private final List<Finding> findings;
    private final Map<String, List<String>> form = new LinkedHashMap<>();

    /**
     * @param sheets of the section with their rows, parents before children
     * @param places where cells are noted
     * @param findings where flaws are added
     */
    SheetBinding(Map<Sheet, List<ReadRow>> sheets, Map<String, Place> places, List<Finding> findings) {
        this.sheets = sheets;
        this.places = places;
        this.findings = findings;
    }

    /** The section as typed. */
    ObjectNode typed(Section section) {
        Map<Sheet, Map<Integer, String>> names = new HashMap<>();
        sheets.forEach((sheet, rows) -> names.put(
                sheet, sheet.parent() == null ? plain(sheet, rows) : nested(sheet, rows, names.get(sheet.parent()))));
        return FormBinding.kept(section, form);
    }

    /** Names of the rows by their number on the sheet; a parent that is blank but for its children has one too. */
    private Map<Integer, String> plain(Sheet sheet, List<ReadRow> rows) {
        TreeMap<Integer, ReadRow> all = new TreeMap<>();
        rows.forEach(row -> all.put(row.number(), row));
        sheets.forEach((child, inner) -> {
            if (sheet.equals(child.parent())) {
                inner.forEach(row -> numbered(row.parent()).ifPresent(n -> all.putIfAbsent(n, ReadRow.blank(n))));
            }
        });
        List<Column> columns = sheet.columns();
        Map<Integer, String> names = new TreeMap<>();
        all.forEach((number, row) -> {
            String name = sheet.single() ? "" : sheet.path() + "[" + names.size() + "]";
            names.put(number, name);
            row(sheet, columns, row, name);
        });
        return names;
    }

    private Map<Integer, String> nested(Sheet sheet, List<ReadRow> rows, Map<Integer, String> parents) {
        Parents known = Parents.of(sheets.get(sheet.parent()), parents);
        List<Column> columns = sheet.columns();
        Map<String, Integer> counts = new HashMap<>();
        Map<Integer, String> names = new TreeMap<>();
        for (ReadRow row : rows) {
            Parents.Match match = known.find(row.parent());
            if (match.flaw() != null) {
                findings.add(Finding.of(Place.of(sheet.name(), row.number(), 0), match.flaw(), row.parent()));
                continue;
            }
            String list = match.name() + "." + sheet.group().path();
            String name = list + "[" + (counts.merge(list, 1, Integer::sum) - 1) + "]";
            names.put(row.number(), name);
            row(sheet, columns, row, name);
        }
        return names;
    }

    static java.util.Optional<Integer> numbered(String parent) {
        boolean number =
                parent.matches(SheetRow.NUMBER + "\\d{1,5}") && Integer.parseInt(parent.substring(1)) > Sheet.FIRST;
        return number ? java.util.Optional.of(Integer.parseInt(parent.substring(1)) - 1) : java.util.Optional.empty();
    }

    private void row(Sheet sheet, List<Column> columns, ReadRow row, String name) {
        String prefix = name.isEmpty() ? "" : name + ".";
        places.put(pointer(name), Place.of(sheet.name(), row.number(), 0));
        for (int i = 0; i < columns.size(); i++) {
            Field field = columns.get(i).field();
            if (field != null) {
                places.put(pointer(prefix + field.path()), Place.of(sheet.name(), row.number(), i));
                field(field, prefix + field.path(), row.texts().get(field.path()));
            }
        }
    }

    private void field(Field field, String name, String text) {
        if (text != null) {
            boolean codes = field.kind() == Kind.CODES;
            form.put(
                    name,
                    codes
                            ? Typed.words(new com.fasterxml.jackson.databind.node.TextNode(text), "[,\n]")
                            : List.of(text));
        }
    }

    private static String pointer(String name) {
        return name.isEmpty()
                ? ""
                : "/" + name.replace("[", "/").replace("]", "").replace('.', '/');
    }
}
