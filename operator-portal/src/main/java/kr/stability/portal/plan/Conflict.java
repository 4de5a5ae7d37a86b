package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two texts of one section: mine, not saved, and the one that somebody else saved meanwhile. Rows are matched by their
 * code, rows without a code by their place; rows that only the other text has are added at the end, so that saving mine
 * loses nothing of theirs without my seeing it.
 *
 * @param merged my text with their additional rows
 * @param theirs what they saved where it differs from mine, by pointer; empty where they have nothing
 */
record Conflict(ObjectNode merged, Map<String, String> theirs) {

    /** Compares two texts of a section. */
    static Conflict of(Section section, ObjectNode mine, JsonNode saved) {
        Map<String, String> theirs = new HashMap<>();
        ObjectNode merged = merge(section.form(), mine, saved, "", theirs);
        return new Conflict(merged, theirs);
    }

    private static ObjectNode merge(
            Group group, JsonNode mine, JsonNode saved, String pointer, Map<String, String> theirs) {
        ObjectNode merged = mine.isObject() ? ((ObjectNode) mine).deepCopy() : Typed.empty();
        group.fields().forEach(field -> {
            JsonNode own = Typed.at(mine, field.path());
            JsonNode other = Typed.at(saved, field.path());
            if (!Typed.texts(own).equals(Typed.texts(other))) {
                theirs.put(pointer + "/" + field.path().replace('.', '/'), Typed.text(other));
            }
        });
        for (Group list : group.lists()) {
            ArrayNode rows = rows(list, mine, saved, pointer, theirs);
            if (!rows.isEmpty()) {
                Typed.put(merged, list.path(), rows);
            }
        }
        return merged;
    }

    private static ArrayNode rows(
            Group list, JsonNode mine, JsonNode saved, String pointer, Map<String, String> theirs) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        List<JsonNode> others = new ArrayList<>(Typed.rows(saved, list.path()));
        String at = pointer + "/" + list.path().replace('.', '/') + "/";
        for (JsonNode own : Typed.rows(mine, list.path())) {
            JsonNode other = counterpart(own, others).orElseGet(Typed::empty);
            others.remove(other);
            rows.add(merge(list, own, other, at + rows.size(), theirs));
        }
        others.forEach(rows::add);
        return rows;
    }

    private static Optional<JsonNode> counterpart(JsonNode own, List<JsonNode> others) {
        String code = Typed.text(own.path("code")).strip();
        return others.stream()
                .filter(other -> Typed.text(other.path("code")).strip().equals(code))
                .findFirst();
    }
}
