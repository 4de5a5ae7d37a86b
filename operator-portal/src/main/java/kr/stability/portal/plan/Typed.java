package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** Reads and writes members of a row by a path with dots. Text as typed has the shape of the plan, with strings as leaves. */
public final class Typed {
    private Typed() {}

    public static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The member at a path, or a missing node. */
    public static JsonNode at(JsonNode row, String path) {
        JsonNode node = row;
        for (String name : path.split("\\.")) {
            node = node == null ? MissingNode.getInstance() : node.path(name);
        }
        return node;
    }

    /** Puts a member at a path, making the objects on the way. */
    public static void put(ObjectNode row, String path, JsonNode value) {
        String[] names = path.split("\\.");
        ObjectNode object = row;
        for (int i = 0; i < names.length - 1; i++) {
            object = object.withObjectProperty(names[i]);
        }
        object.set(names[names.length - 1], value);
    }

    /** The strings typed into a field: one, several for codes, or none. */
    public static List<String> texts(JsonNode leaf) {
        return switch (leaf.getNodeType()) {
            case ARRAY -> leaf.valueStream().map(JsonNode::asText).toList();
            case MISSING, NULL, OBJECT -> List.of();
            default -> List.of(leaf.asText());
        };
    }

    /** The single string typed into a field, empty when there is none. */
    public static String text(JsonNode leaf) {
        return String.join(", ", texts(leaf));
    }

    /** The codes or names typed into a field, in order and once each. */
    public static List<String> words(JsonNode leaf, String separators) {
        return texts(leaf).stream()
                .flatMap(text -> Stream.of(text.split(separators)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** The rows of a list. */
    public static List<JsonNode> rows(JsonNode parent, String path) {
        return at(parent, path).valueStream().toList();
    }

    /** True when a pointer leads into a row that nothing was typed into. */
    static boolean inBlankRow(JsonNode typed, String pointer) {
        JsonNode node = typed;
        for (String name : pointer.substring(1).split("/")) {
            if (node.isArray() && blank(node.path(Integer.parseInt(name)))) {
                return true;
            }
            node = node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
        }
        return false;
    }

    private static boolean blank(JsonNode row) {
        return row.isObject() && row.valueStream().allMatch(Typed::empty)
                || row.isArray() && row.valueStream().allMatch(Typed::blank);
    }

    private static boolean empty(JsonNode member) {
        return member.isContainerNode() ? blank(member) : member.asText().isBlank();
    }
}
