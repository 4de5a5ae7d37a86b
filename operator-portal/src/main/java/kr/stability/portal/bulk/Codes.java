package kr.stability.portal.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.stability.portal.plan.Field;
import kr.stability.portal.plan.PlanDraft;
import kr.stability.portal.plan.Reference;
import org.dhatim.fastexcel.Worksheet;

/**
 * The sheet of codes: what the values of lists mean, in both languages, and the codes that other rows may name. Drop-down
 * lists take theirs from here.
 */
final class Codes {
    private static final int WIDTH_OF_A_CODE = 24;
    private static final int WIDTH_OF_WORDS = 32;
    private static final int FIRST_LIST = 6;

    private final Worksheet sheet;
    private final Map<Reference, String> ranges = new HashMap<>();
    private int row = 1;

    /**
     * @param sheet empty
     * @param stamp hidden in its first cell
     */
    Codes(Worksheet sheet, Stamp stamp) {
        this.sheet = sheet;
        sheet.value(0, 0, CellText.encode(stamp.text()));
        sheet.hideRow(0);
        for (int column = 0; column < FIRST_LIST; column++) {
            sheet.width(column, column == 2 ? WIDTH_OF_A_CODE : WIDTH_OF_WORDS);
        }
    }

    /** Explains the values of a field, where it has any. */
    void explain(Column column) {
        for (Field.Choice choice : column.field().choices()) {
            List<String> cells =
                    new ArrayList<>(List.of(column.label().ko(), column.label().en(), choice.value()));
            cells.add(choice.label().ko());
            cells.add(choice.label().en());
            for (int i = 0; i < cells.size(); i++) {
                sheet.value(row, i, CellText.encode(cells.get(i)));
            }
            row++;
        }
    }

    /** Writes the codes that fields may name, one column for each kind. */
    void offer(PlanDraft draft, List<String> requirements) {
        for (Reference reference : Reference.values()) {
            List<String> codes = reference.list() == null ? requirements : draft.codes(reference.list());
            int column = FIRST_LIST + reference.ordinal();
            for (int i = 0; i < codes.size(); i++) {
                sheet.value(i + 1, column, CellText.encode(codes.get(i)));
            }
            if (!codes.isEmpty()) {
                ranges.put(reference, range(column, codes.size()));
            }
        }
    }

    private static String range(int column, int rows) {
        char letter = (char) ('A' + column);
        return Sheet.CODES + "!$" + letter + "$2:$" + letter + "$" + (rows + 1);
    }

    /** Where the codes stand that a field may name, or null. */
    String range(Reference reference) {
        return ranges.get(reference);
    }
}
