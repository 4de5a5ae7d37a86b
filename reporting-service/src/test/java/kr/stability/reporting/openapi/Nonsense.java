package kr.stability.reporting.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Values that follow a schema nearly everywhere: what clients with mistakes and people with bad intentions send. */
final class Nonsense {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    static final List<String> TEXTS = List.of(
            "",
            " ",
            "가나다",
            "\u0000",
            "\uD800",
            "\uFEFFbom",
            "\u202Eright to left",
            "\u3164",
            "\u200B",
            "각",
            "<script>alert(1)</script>",
            "'; DROP TABLE submission; --",
            "{inject:foo}",
            "${jndi:ldap://x}",
            "=cmd|' /C calc'!A0",
            "a\r\nSet-Cookie: x=y",
            "../../etc/passwd",
            "%00",
            "2026-02-30",
            "10000-01-01",
            "2023-01-06",
            "2023-01-06T17:00:00+09:00",
            "-1",
            "1e400",
            "null",
            "x".repeat(70_000));

    private final Contract contract;
    private final Random random;

    Nonsense(Contract contract, Random random) {
        this.contract = contract;
        this.random = random;
    }

    /** A body for a schema: right in most places, so that it gets past the first check now and then. */
    JsonNode body(JsonNode schema) {
        return random.nextInt(12) == 0 ? anything(0) : value(schema, 0);
    }

    /** The text of a parameter. */
    String parameter(JsonNode parameter) {
        JsonNode value = value(parameter.path("schema"), 0);
        return value.isValueNode() ? value.asText() : text();
    }

    /** One of the texts that break things. */
    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private JsonNode value(JsonNode given, int depth) {
        JsonNode schema = contract.resolved(given);
        if (random.nextInt(15) == 0 || depth > DEEPEST) {
            return anything(depth);
        }
        if (!schema.path("enum").isEmpty()) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            if (!schema.path(choice).isEmpty()) {
                return value(
                        schema.path(choice)
                                .get(random.nextInt(schema.path(choice).size())),
                        depth + 1);
            }
        }
        if (!given.path("examples").isEmpty() && random.nextBoolean()) {
            return given.path("examples").get(0);
        }
        return typed(schema, depth);
    }

    private JsonNode typed(JsonNode schema, int depth) {
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer", "number" -> number(schema);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> string(schema);
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText();
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        schema.path("properties").properties().forEach(property -> {
            if (random.nextInt(8) > 0) {
                object.set(property.getKey(), value(property.getValue(), depth + 1));
            }
        });
        if (random.nextInt(20) == 0) {
            object.put("status", "ACCEPTED");
        }
        return object;
    }

    private JsonNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        int size = random.nextInt(30) == 0 ? 300 : random.nextInt(3);
        for (int i = 0; i < size; i++) {
            array.add(value(schema.path("items"), depth + 1));
        }
        return array;
    }

    private JsonNode number(JsonNode schema) {
        long[] edges = {0, 1, -1, 30, Integer.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE};
        return random.nextInt(4) == 0
                ? JSON.numberNode(1.5)
                : JSON.numberNode(
                        schema.has("minimum") && random.nextBoolean()
                                ? schema.path("minimum").asLong()
                                : edges[random.nextInt(edges.length)]);
    }

    private JsonNode string(JsonNode schema) {
        String format = schema.path("format").asText();
        if (random.nextInt(3) > 0) {
            switch (format) {
                case "date":
                    return JSON.textNode("2023-01-0" + (1 + random.nextInt(9)));
                case "date-time":
                    return JSON.textNode("2023-01-06T17:00:00+09:00");
                case "uuid":
                    return JSON.textNode("0185d6a0-0000-7000-8000-00000000000" + random.nextInt(10));
                default:
                    break;
            }
        }
        return JSON.textNode(text());
    }

    private JsonNode anything(int depth) {
        return switch (random.nextInt(7)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.arrayNode().add(text()).addNull();
            case 2 -> JSON.objectNode().put(text().isEmpty() ? "x" : "unknown", text());
            case 3 -> JSON.numberNode(random.nextLong());
            case 4 -> JSON.booleanNode(true);
            default -> JSON.textNode(text());
        };
    }
}
