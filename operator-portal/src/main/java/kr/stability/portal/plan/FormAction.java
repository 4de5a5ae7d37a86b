package kr.stability.portal.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the pressed button asks for: {@code save}, {@code add:measures[0].milestones}, {@code remove:measures[2]}.
 *
 * @param verb of the button
 * @param target the list or the row, empty for a save
 */
record FormAction(String verb, String target) {
    private static final Pattern BUTTON = Pattern.compile("(add|remove):([A-Za-z0-9.\\[\\]]{1,200})");

    /** The action of a button; anything unknown, and no button at all (the Enter key), saves. */
    static FormAction of(String button) {
        Matcher matcher = BUTTON.matcher(button == null ? "" : button);
        return matcher.matches() ? new FormAction(matcher.group(1), matcher.group(2)) : new FormAction("save", "");
    }

    boolean adds() {
        return verb.equals("add");
    }

    boolean saves() {
        return verb.equals("save");
    }

    /** The fields without the row to remove. */
    Map<String, List<String>> without(Map<String, List<String>> fields) {
        Map<String, List<String>> kept = new LinkedHashMap<>(fields);
        if (verb.equals("remove")) {
            kept.keySet().removeIf(name -> name.startsWith(target + "."));
        }
        return kept;
    }

    /** The fields with a blank row after the last one of the list to add to. */
    Map<String, List<String>> with(Map<String, List<String>> fields) {
        Map<String, List<String>> more = new HashMap<>(fields);
        more.put(target + "[" + (lastRow(fields) + 1) + "].code", List.of(""));
        return more;
    }

    /** How many rows the list shows after adding; the last one is where the person goes on. */
    private int lastRow(Map<String, List<String>> fields) {
        Pattern row = Pattern.compile(Pattern.quote(target) + "\\[(\\d{1,8})].*");
        return fields.keySet().stream()
                .map(row::matcher)
                .filter(Matcher::matches)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                .max()
                .orElse(-1);
    }
}
