package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the fields of a posted form, such as {@code measures[0].title.ko}, into text as typed. Names that the section
 * does not know are ignored; rows keep the order of their numbers, whatever the numbers are.
 */
public final class FormBinding {
    private static final Pattern ROW = Pattern.compile("\\[(\\d{1,9})]");

    private final Map<String, List<String>> form;
    private final Map<String, SortedSet<Integer>> rows = new HashMap<>();
    private final boolean keepBlankRows;

    private FormBinding(Map<String, List<String>> form, boolean keepBlankRows) {
        this.form = form;
        this.keepBlankRows = keepBlankRows;
        form.keySet().forEach(this::note);
    }

    /** The text to keep: rows wholly blank are dropped. */
    public static ObjectNode kept(Section section, Map<String, List<String>> form) {
        return new FormBinding(form, false).row(section.form(), "");
    }

    /** The text to show again: blank rows stay. */
    public static ObjectNode shown(Section section, Map<String, List<String>> form) {
        return new FormBinding(form, true).row(section.form(), "");
    }

    /** True when a list has more rows than the page ever shows: nobody typed them, and the page would be far larger than the form. */
    public static boolean tooManyRows(Map<String, List<String>> form) {
        return new FormBinding(form, true).rows.values().stream().anyMatch(numbers -> numbers.size() > Group.MOST_ROWS);
    }

    private void note(String name) {
        Matcher matcher = ROW.matcher(name);
        while (matcher.find()) {
            rows.computeIfAbsent(name.substring(0, matcher.start()), list -> new TreeSet<>())
                    .add(Integer.parseInt(matcher.group(1)));
        }
    }

    private ObjectNode row(Group group, String prefix) {
        ObjectNode row = Typed.empty();
        group.fields().forEach(field -> {
            JsonNode typed = typed(field, form.getOrDefault(prefix + field.path(), List.of()));
            if (!typed.isMissingNode()) {
                Typed.put(row, field.path(), typed);
            }
        });
        group.lists().forEach(list -> {
            ArrayNode listed = list(list, prefix + list.path());
            if (!listed.isEmpty()) {
                Typed.put(row, list.path(), listed);
            }
        });
        return row;
    }

    private ArrayNode list(Group list, String path) {
        ArrayNode listed = JsonNodeFactory.instance.arrayNode();
        for (int number : rows.getOrDefault(path, new TreeSet<>())) {
            ObjectNode row = row(list, path + "[" + number + "].");
            if (keepBlankRows || !row.isEmpty()) {
                listed.add(row);
            }
        }
        return listed;
    }

    private static JsonNode typed(Field field, List<String> values) {
        List<String> texts = values.stream()
                .map(FormBinding::clean)
                .filter(text -> !text.isBlank())
                .toList();
        if (texts.isEmpty()) {
            return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
        }
        if (field.kind() != Kind.CODES) {
            return JsonNodeFactory.instance.textNode(texts.getLast());
        }
        ArrayNode codes = JsonNodeFactory.instance.arrayNode();
        texts.forEach(codes::add);
        return codes;
    }

    /** Browsers send line breaks as CR LF; a database text cannot hold NUL. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n").replace("\0", "");
    }
}
