package kr.stability.reporting.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.List;

/** Checks an answer against the schema that the contract promises; members that it does not name are wrong too. */
public final class AnswerSchema {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private final JsonNode components;

    /** With the schemas of an OpenAPI document. */
    public AnswerSchema(JsonNode document) {
        this.components = document.path("components").deepCopy();
        components.path("schemas").forEach(AnswerSchema::close);
    }

    /** What is wrong with an answer, if anything. */
    public List<String> faults(JsonNode schema, String answer) {
        ObjectNode whole = schema.deepCopy();
        whole.put("$schema", SpecVersion.VersionFlag.V202012.getId());
        whole.set("components", components);
        return FACTORY.getSchema(whole, STRICT).validate(answer, InputFormat.JSON).stream()
                .map(fault -> fault.getInstanceLocation() + " " + fault.getMessage())
                .distinct()
                .limit(20)
                .toList();
    }

    private static void close(JsonNode schema) {
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }
}
