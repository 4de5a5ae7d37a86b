package kr.stability.portal.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a parent sheet, to be found by what a child says.
 *
 * @param byNumber names of rows such as {@code measures[0]}, by number on the sheet
 * @param byCode the same by code; an empty name where several rows have it
 */
record Parents(Map<Integer, String> byNumber, Map<String, String> byCode) {

    /** The name of the parent's row, or the flaw. */
    record Match(String name, Flaw flaw) {}

    /** The parents of rows as read. */
    static Parents of(List<ReadRow> rows, Map<Integer, String> names) {
        Map<String, String> codes = new HashMap<>();
        for (ReadRow row : rows) {
            String code = row.texts().getOrDefault("code", "").strip();
            codes.merge(code, names.get(row.number()), (first, second) -> "");
        }
        return new Parents(names, codes);
    }

    /** Finds a parent by its code, or by {@code #} and the number of its row. */
    Match find(String said) {
        if (said.isEmpty()) {
            return new Match(null, Flaw.NO_PARENT);
        }
        String name = SheetBinding.numbered(said).map(byNumber::get).orElseGet(() -> byCode.get(said));
        if (name == null) {
            return new Match(null, Flaw.UNKNOWN_PARENT);
        }
        return name.isEmpty() ? new Match(null, Flaw.AMBIGUOUS_PARENT) : new Match(name, null);
    }
}
