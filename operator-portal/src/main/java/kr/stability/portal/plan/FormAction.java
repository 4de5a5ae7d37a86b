package kr.stability.portal.plan;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the pressed button asks for: {@code save}, {@code add:measures[0].milestones}, {@code remove:measures[2]}, {@code
 * up:measures[2]}, {@code down:measures[2]}, {@code duplicate:measures[2]}; {@code autosave} when no button was pressed
 * and the page saves by itself.
 *
 * @param target the list or the row, empty for a save
 */
record FormAction(Verb verb, String target) {
    /** The kinds of buttons. */
    enum Verb {
        SAVE,
        AUTOSAVE,
        ADD,
        REMOVE,
        UP,
        DOWN,
        DUPLICATE
    }

    private static final Pattern LIST = Pattern.compile("add:([A-Za-z0-9.\\[\\]]{1,200})");
    private static final Pattern ROW =
            Pattern.compile("(remove|up|down|duplicate):([A-Za-z0-9.\\[\\]]{1,200}\\[\\d{1,8}])");

    /** The action of a button; anything unknown, and no button at all (the Enter key), saves. */
    static FormAction of(String button) {
        String pressed = button == null ? "" : button;
        Matcher list = LIST.matcher(pressed);
        if (list.matches()) {
            return new FormAction(Verb.ADD, list.group(1));
        }
        Matcher row = ROW.matcher(pressed);
        if (row.matches()) {
            return new FormAction(Verb.valueOf(row.group(1).toUpperCase(java.util.Locale.ROOT)), row.group(2));
        }
        return new FormAction(pressed.equals("autosave") ? Verb.AUTOSAVE : Verb.SAVE, "");
    }

    boolean saves() {
        return verb == Verb.SAVE;
    }

    boolean savesByItself() {
        return verb == Verb.AUTOSAVE;
    }

    /** The fields after the rows were changed as asked, and where the person goes on. */
    FormRows.Changed on(Map<String, List<String>> form) {
        if (verb == Verb.SAVE || verb == Verb.AUTOSAVE) {
            return new FormRows.Changed(form, "");
        }
        FormRows rows = FormRows.around(target, form);
        return switch (verb) {
            case ADD -> rows.added();
            case REMOVE -> rows.removed();
            case UP -> rows.moved(-1);
            case DOWN -> rows.moved(1);
            case DUPLICATE -> rows.duplicated();
            case SAVE, AUTOSAVE -> throw new IllegalStateException("not about rows: " + verb);
        };
    }
}
