package kr.stability.reporting.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed between two plans as filed, field by field. Rows of a list are told apart by their codes, so that a row
 * that only moved is no change.
 */
public final class PlanDifferences {
    private final List<Difference> found = new ArrayList<>();

    private PlanDifferences() {}

    /**
     * One change.
     *
     * @param path where, with the codes of the rows on the way: {@code measures/M1/milestones/M1-1/dueOn}
     * @param kind what happened there
     * @param before the value before, null when it was added
     * @param after the value after, null when it was removed
     */
    public record Difference(String path, Kind kind, JsonNode before, JsonNode after) {}

    /** What happened to a field or a row. */
    @Schema(name = "PlanDifferenceKind")
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** It has another value. */
        CHANGED
    }

    /** The changes from one plan to another, in the order of the earlier one; rows that are new come last. */
    public static List<Difference> between(JsonNode before, JsonNode after) {
        PlanDifferences differences = new PlanDifferences();
        differences.compare("", before, after);
        return List.copyOf(differences.found);
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        if (absent(before) && absent(after) || before != null && before.equals(after)) {
            return;
        }
        if (absent(before)) {
            found.add(new Difference(path, Kind.ADDED, null, after));
        } else if (absent(after)) {
            found.add(new Difference(path, Kind.REMOVED, before, null));
        } else if (before.isObject() && after.isObject()) {
            members(path, fields(before), fields(after));
        } else if (hasCodes(before) && hasCodes(after)) {
            members(path, rows(before), rows(after));
        } else {
            found.add(new Difference(path, Kind.CHANGED, before, after));
        }
    }

    private void members(String path, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            compare(path.isEmpty() ? name : path + "/" + name, before.get(name), after.get(name));
        }
    }

    private static boolean absent(JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode() || node.isArray() && node.isEmpty();
    }

    private static boolean hasCodes(JsonNode list) {
        return list.isArray()
                && list.valueStream().noneMatch(row -> code(row).isEmpty())
                && list.valueStream().map(PlanDifferences::code).distinct().count() == list.size();
    }

    /** What tells a row from the others: its code; of an explanation its rule and place. */
    private static String code(JsonNode row) {
        return row.has("rule")
                ? row.path("rule").asText() + row.path("pointer").asText().replace('/', '.')
                : row.path("code").asText();
    }

    private static Map<String, JsonNode> fields(JsonNode object) {
        return object.propertyStream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private static Map<String, JsonNode> rows(JsonNode list) {
        return list.valueStream()
                .collect(Collectors.toMap(PlanDifferences::code, row -> row, (a, b) -> a, LinkedHashMap::new));
    }
}
