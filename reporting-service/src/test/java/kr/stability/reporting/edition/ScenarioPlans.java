package kr.stability.reporting.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import kr.stability.reporting.plan.ImprovementPlan;

/** The plans of the 2022 case as they were filed, read from their YAML; the latest version of each. */
final class ScenarioPlans {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ScenarioPlans() {}

    static ImprovementPlan of(JsonNode file) {
        ObjectNode plan = file.deepCopy();
        plan.set("remedy", plan.remove("remedies"));
        correct(plan, plan.path("version2"));
        rename(plan);
        try {
            return JSON.treeToValue(plan, ImprovementPlan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Puts the changes of version 2 into the rows that they name. */
    private static void correct(ObjectNode plan, JsonNode changes) {
        changes.properties()
                .forEach(list -> list.getValue()
                        .properties()
                        .forEach(change -> plan.path(list.getKey()).forEach(row -> {
                            if (row.path("code").asText().equals(change.getKey())) {
                                ((ObjectNode) row).setAll((ObjectNode) change.getValue());
                            }
                        })));
    }

    /** The files write {@code source} for sources and put the title of a milestone beside its code. */
    private static void rename(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.has("source")) {
                object.set("sources", object.remove("source"));
            }
            if (object.has("ko") && object.has("code")) {
                object.putObject("title").set("ko", object.remove("ko"));
            }
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(ScenarioPlans::rename);
        }
    }
}
