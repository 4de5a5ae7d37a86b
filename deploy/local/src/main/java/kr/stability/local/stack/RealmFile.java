package kr.stability.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Merges the realm for production with what the local stack adds.
 *
 * <p>Objects merge member by member. In lists whose items have a key (clients, users, organizations) items of the same
 * key merge, others are appended; other lists are joined. Anything else is replaced by the addition.
 */
final class RealmFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> KEYS =
            Map.of("clients", "clientId", "users", "username", "organizations", "alias");

    private RealmFile() {}

    /** Reads both files and gives one import file as JSON text. */
    static String merged(Path base, Path additions) {
        try {
            ObjectNode realm = (ObjectNode) JSON.readTree(base.toFile());
            merge(realm, JSON.readTree(additions.toFile()));
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
        } catch (IOException e) {
            throw new StackFailure("Cannot read the realm: " + e.getMessage(), e);
        }
    }

    static void merge(ObjectNode into, JsonNode additions) {
        additions.properties().forEach(member -> into.set(member.getKey(), mergedMember(into, member)));
    }

    private static JsonNode mergedMember(ObjectNode into, Map.Entry<String, JsonNode> member) {
        JsonNode before = into.get(member.getKey());
        if (before instanceof ArrayNode list && member.getValue().isArray()) {
            member.getValue().forEach(item -> add(list, item, KEYS.get(member.getKey())));
            return list;
        }
        if (before instanceof ObjectNode object && member.getValue().isObject()) {
            merge(object, member.getValue());
            return object;
        }
        return member.getValue();
    }

    private static void add(ArrayNode list, JsonNode item, String key) {
        if (key != null) {
            for (JsonNode before : list) {
                if (before.path(key).equals(item.path(key))) {
                    merge((ObjectNode) before, item);
                    return;
                }
            }
        }
        list.add(item);
    }
}
