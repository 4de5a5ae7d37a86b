package kr.stability.portal.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.stability.portal.plan.Field;
import kr.stability.portal.plan.Group;
import kr.stability.portal.plan.Section;
import kr.stability.portal.web.Label;

/**
 * A sheet of the workbook: one list of the plan, or the fields of a section that are in no list. It has the fields of the
 * form, in their order; nothing is declared here a second time.
 *
 * @param group the rows' fields
 * @param parent the sheet whose rows hold these rows, such as measures for milestones; null for none
 */
record Sheet(Section section, Group group, Sheet parent) {
    /** Rows above the data: Korean names, English names, keys (hidden). */
    static final int KOREAN = 0;

    static final int ENGLISH = 1;
    static final int KEYS = 2;
    static final int FIRST = 3;

    /** The sheet that explains codes. It is not read, but for its stamp. */
    static final String CODES = "codes";

    private static final int ROWS_OF_NESTED = 10 * Group.MOST_ROWS;

    /** The sheets of a section. */
    static List<Sheet> of(Section section) {
        List<Sheet> sheets = new ArrayList<>();
        if (section.form().fields().findAny().isPresent()) {
            sheets.add(new Sheet(section, section.form(), null));
        }
        section.form().lists().forEach(list -> add(sheets, new Sheet(section, list, null)));
        return List.copyOf(sheets);
    }

    private static void add(List<Sheet> sheets, Sheet sheet) {
        sheets.add(sheet);
        sheet.group.lists().forEach(list -> add(sheets, new Sheet(sheet.section, list, sheet)));
    }

    /** True for the fields of a section that are in no list: one row. */
    boolean single() {
        return group.path().isEmpty();
    }

    /** Path of the list with dots, such as {@code measures.milestones}; empty for the single row. */
    String path() {
        return parent == null ? group.path() : parent.path() + "." + group.path();
    }

    /** As on the tab: the Korean name and the path. At most 31 characters, as Excel demands. */
    String name() {
        return group.label().ko() + " " + (single() ? section.slug() : path());
    }

    /** Most rows with something in them. */
    int mostRows() {
        return single() ? 1 : parent == null ? Group.MOST_ROWS : ROWS_OF_NESTED;
    }

    /** The columns, that of the parent first. */
    List<Column> columns() {
        Stream<Column> fields =
                group.parts().stream().flatMap(part -> part.fields().stream().map(field -> column(part, field)));
        return parent == null
                ? fields.toList()
                : Stream.concat(Stream.of(parentColumn()), fields).toList();
    }

    private Column column(Group.Part part, Field field) {
        Label name = part.legend() == null ? field.label() : joined(part.legend(), field.label(), ": ");
        return new Column(rows() + field.path(), field, name);
    }

    private Column parentColumn() {
        Label code = parent.group
                .fields()
                .filter(field -> field.path().equals("code"))
                .findFirst()
                .orElseThrow()
                .label();
        return new Column(parent.rows() + "code", null, joined(parent.group.label(), code, " "));
    }

    private static Label joined(Label first, Label second, String between) {
        return new Label(first.ko() + between + second.ko(), first.en() + between + second.en());
    }

    private String rows() {
        return single() ? "" : (parent == null ? "" : parent.rows()) + group.path() + "[].";
    }
}
