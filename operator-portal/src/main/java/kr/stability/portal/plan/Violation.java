package kr.stability.portal.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * One place of the plan that breaks one rule.
 *
 * @param pointer RFC 6901 pointer into the plan
 * @param value what is meant, such as the code of a requirement, shortened; or null
 * @param rule what is wrong
 */
public record Violation(String pointer, String value, Rule rule) {
    private static final int SHOWN = 60;
    private static final Pattern LIST_OF_CODES = Pattern.compile("/\\d+$");

    public Violation {
        value = value == null || value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    static Violation of(String pointer, Rule rule) {
        return new Violation(pointer, null, rule);
    }

    /** The same, with those of one rule at one place as one that names all that is meant. */
    static List<Violation> together(List<Violation> all) {
        Map<Violation, StringJoiner> meant = new LinkedHashMap<>();
        for (Violation one : all) {
            StringJoiner values =
                    meant.computeIfAbsent(of(one.pointer, one.rule), place -> new StringJoiner(", ").setEmptyValue(""));
            if (one.value != null) {
                values.add(one.value);
            }
        }
        return meant.entrySet().stream()
                .map(entry -> entry.getKey().meaning(entry.getValue().toString()))
                .toList();
    }

    private Violation meaning(String values) {
        return values.isEmpty() ? this : new Violation(pointer, values, rule);
    }

    /** True when it is about the place of a pointer, or about an element of the list of codes there. */
    public boolean isAt(String place) {
        return pointer.equals(place)
                || pointer.startsWith(place + "/")
                        && LIST_OF_CODES.matcher(pointer).replaceFirst("").equals(place)
                        && rule != Rule.TOO_MANY_ROWS;
    }

    /** Id of the HTML element that it is about. */
    public String id() {
        return id(
                rule == Rule.TOO_MANY_ROWS
                        ? pointer
                        : LIST_OF_CODES.matcher(pointer).replaceFirst(""));
    }

    /** The section whose page shows it. */
    public Section section() {
        return Section.holding(pointer);
    }

    /** Id of the HTML element that the pointer means. */
    public static String id(String pointer) {
        return pointer.isEmpty() ? "form" : pointer.substring(1).replace('/', '-');
    }
}
