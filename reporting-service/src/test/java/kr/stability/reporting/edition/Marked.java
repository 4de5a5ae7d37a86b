package kr.stability.reporting.edition;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import kr.stability.reporting.plan.Confidential;
import kr.stability.reporting.plan.ImprovementPlan;

/** Plans with something marked confidential. */
final class Marked {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Marked() {}

    static ImprovementPlan measure(ImprovementPlan plan, int index, Confidential mark) {
        ObjectNode tree = JSON.valueToTree(plan);
        ((ObjectNode) tree.path("measures").path(index)).set("confidential", JSON.valueToTree(mark));
        return JSON.convertValue(tree, ImprovementPlan.class);
    }

    static ImprovementPlan component(ImprovementPlan plan, String code, Confidential mark) {
        ObjectNode tree = JSON.valueToTree(plan);
        tree.path("components").forEach(row -> {
            if (row.path("code").asText().equals(code)) {
                ((ObjectNode) row).set("confidential", JSON.valueToTree(mark));
            }
        });
        return JSON.convertValue(tree, ImprovementPlan.class);
    }
}
