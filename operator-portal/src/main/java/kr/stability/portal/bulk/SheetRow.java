package kr.stability.portal.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.stability.portal.plan.Typed;

/**
 * A row of a draft as it stands on a sheet.
 *
 * @param parent what names the parent's row: its code, or {@code #} and the number of its row on the sheet when it has no
 *     code of its own; empty when there is no parent
 * @param typed the fields
 */
record SheetRow(String parent, JsonNode typed) {
    /** Begins the number of a row. */
    static final String NUMBER = "#";

    /** The rows of a sheet in a draft, in order. */
    static List<SheetRow> of(Sheet sheet, ObjectNode draft) {
        if (sheet.single()) {
            return List.of(new SheetRow("", draft));
        }
        return sheet.parent() == null ? plain(Typed.rows(draft, sheet.path())) : nested(sheet, draft);
    }

    private static List<SheetRow> plain(List<JsonNode> rows) {
        return rows.stream().map(row -> new SheetRow("", row)).toList();
    }

    private static List<SheetRow> nested(Sheet sheet, ObjectNode draft) {
        List<SheetRow> parents = of(sheet.parent(), draft);
        Map<String, Integer> uses = new HashMap<>();
        parents.forEach(parent -> uses.merge(code(parent.typed), 1, Integer::sum));
        List<SheetRow> rows = new ArrayList<>();
        for (int i = 0; i < parents.size(); i++) {
            JsonNode parent = parents.get(i).typed;
            String code = code(parent);
            boolean names = !code.isEmpty() && uses.get(code) == 1 && !code.startsWith(NUMBER);
            String name = names ? code : NUMBER + (Sheet.FIRST + i + 1);
            Typed.rows(parent, sheet.group().path()).forEach(row -> rows.add(new SheetRow(name, row)));
        }
        return rows;
    }

    private static String code(JsonNode row) {
        return Typed.text(row.path("code")).strip();
    }

    /** The text of a cell. */
    String text(Column column) {
        return column.namesParent()
                ? parent
                : Typed.text(Typed.at(typed, column.field().path()));
    }
}
