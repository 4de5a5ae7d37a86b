package kr.stability.reporting.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A contract in the form of OpenAPI 3.0, in which openapi-diff sees changes of types: it reads {@code type}, but not the
 * list of types of 3.1.
 */
final class OlderForm {
    private OlderForm() {}

    /** The same contract; {@code null} as one of the types becomes {@code nullable}. */
    static JsonNode of(JsonNode contract) {
        ObjectNode older = contract.deepCopy();
        older.put("openapi", "3.0.3");
        convert(older);
        return older;
    }

    private static void convert(JsonNode node) {
        if (node instanceof ObjectNode object) {
            types(object);
            alternatives(object);
            object.remove("examples");
        }
        node.forEach(OlderForm::convert);
    }

    private static void types(ObjectNode schema) {
        if (schema.get("type") instanceof ArrayNode types) {
            List<String> named = StreamSupport.stream(types.spliterator(), false)
                    .map(JsonNode::asText)
                    .filter(type -> !type.equals("null"))
                    .toList();
            schema.put("nullable", named.size() < types.size());
            schema.put("type", named.getFirst());
        }
    }

    private static void alternatives(ObjectNode schema) {
        if (!(schema.get("anyOf") instanceof ArrayNode any)) {
            return;
        }
        ArrayNode real = any.arrayNode();
        any.forEach(one -> {
            if (!one.path("type").asText().equals("null")) {
                real.add(one);
            }
        });
        if (real.size() < any.size()) {
            schema.put("nullable", true);
            schema.remove("anyOf");
            schema.set("allOf", real);
        }
    }
}
