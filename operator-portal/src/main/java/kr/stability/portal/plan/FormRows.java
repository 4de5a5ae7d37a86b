package kr.stability.portal.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of one list in the fields of a posted form, such as {@code measures[0].title.ko}. Each change gives the fields
 * back with rows numbered from 0 without gaps.
 *
 * @param list name of the list, such as {@code measures[0].milestones}
 * @param rows the fields of each row in order, by what follows {@code list[n]}
 * @param at place of the row that the button belongs to; the number of rows when there is no such row
 * @param others the fields that are not in the list
 */
record FormRows(String list, List<Map<String, List<String>>> rows, int at, Map<String, List<String>> others) {
    private static final Pattern LAST_ROW = Pattern.compile("(.+)\\[(\\d{1,8})]");

    /**
     * The form after a change.
     *
     * @param focus name of the row or list where the person goes on, or empty
     */
    record Changed(Map<String, List<String>> fields, String focus) {}

    /** The rows of a list, or of the list that a row belongs to. */
    static FormRows around(String target, Map<String, List<String>> form) {
        Matcher row = LAST_ROW.matcher(target);
        boolean ofRow = row.matches();
        String list = ofRow ? row.group(1) : target;
        Pattern member = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,8})](\\..*)");
        TreeSet<Integer> numbers = new TreeSet<>();
        Map<Integer, Map<String, List<String>>> rows = new java.util.TreeMap<>();
        Map<String, List<String>> others = new LinkedHashMap<>();
        form.forEach((name, values) -> {
            Matcher field = member.matcher(name);
            if (field.matches()) {
                int number = Integer.parseInt(field.group(1));
                numbers.add(number);
                rows.computeIfAbsent(number, n -> new LinkedHashMap<>()).put(field.group(2), values);
            } else {
                others.put(name, values);
            }
        });
        int at = ofRow && numbers.contains(Integer.valueOf(row.group(2)))
                ? numbers.headSet(Integer.valueOf(row.group(2))).size()
                : numbers.size();
        return new FormRows(list, new ArrayList<>(rows.values()), at, others);
    }

    /** With a blank row at the end, where the list takes one more. */
    Changed added() {
        if (!full()) {
            rows.add(blank());
        }
        return changed(rows.size() - 1);
    }

    /** Without the row; the person goes on in the list. */
    Changed removed() {
        if (found()) {
            rows.remove(at);
        }
        return new Changed(fields(), list);
    }

    /** With the row one place earlier (-1) or later (1), where there is one. */
    Changed moved(int by) {
        int to = Math.clamp(at + by, 0, Math.max(0, rows.size() - 1));
        if (found()) {
            rows.add(to, rows.remove(at));
        }
        return changed(to);
    }

    /** With a copy after the row, under a code that no row of the list has. */
    Changed duplicated() {
        if (!found() || full()) {
            return changed(at);
        }
        Map<String, List<String>> copy = new LinkedHashMap<>(rows.get(at));
        copy.computeIfPresent(
                ".code", (name, code) -> List.of(unused(code.getFirst().strip())));
        rows.add(at + 1, copy);
        return changed(at + 1);
    }

    private String unused(String code) {
        List<String> used = rows.stream()
                .flatMap(row -> row.getOrDefault(".code", List.of()).stream())
                .map(String::strip)
                .toList();
        int number = 2;
        while (used.contains(code + "-" + number)) {
            number++;
        }
        return code.isEmpty() ? "" : code + "-" + number;
    }

    private static Map<String, List<String>> blank() {
        return Map.of(".code", List.of(""));
    }

    private boolean full() {
        return rows.size() >= Group.MOST_ROWS;
    }

    private boolean found() {
        return at < rows.size();
    }

    private Changed changed(int focus) {
        return new Changed(fields(), list + "[" + focus + "]");
    }

    private Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>(others);
        for (int i = 0; i < rows.size(); i++) {
            String prefix = list + "[" + i + "]";
            rows.get(i).forEach((rest, values) -> fields.put(prefix + rest, values));
        }
        return fields;
    }
}
