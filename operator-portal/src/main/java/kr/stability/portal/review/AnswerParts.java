package kr.stability.portal.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import kr.stability.portal.reporting.OrderView;

/** Which parts of a plan answer a requirement: the measures that name it, and the sections of its category. */
final class AnswerParts {
    private static final Map<String, List<String>> SECTIONS = Map.of(
            "SERVICE_REDUNDANCY", List.of("services", "sites", "components"),
            "DISASTER_DRILL", List.of("drills"),
            "RESPONSE_ORGANISATION", List.of("responseOrganisation"),
            "RECOVERY_TARGETS", List.of("services"),
            "USER_REMEDY", List.of("remedy"),
            "FIRE_PREVENTION", List.of("sites"),
            "POWER_SURVIVABILITY", List.of("sites"));

    private AnswerParts() {}

    /** Members of the plan, beside the measures, that belong to a category. */
    static List<String> sections(String category) {
        return SECTIONS.getOrDefault(category, List.of());
    }

    /** What a plan in typed form says about a requirement; equal answers are equal. */
    static JsonNode of(OrderView.Requirement requirement, JsonNode plan) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        plan.path("measures")
                .valueStream()
                .filter(measure -> names(measure, requirement.code()))
                .forEach(measure -> answer.withArray("measures").add(measure));
        for (String section : sections(requirement.category())) {
            if (plan.has(section)) {
                answer.set(section, plan.get(section));
            }
        }
        return answer;
    }

    /** True when a measure, typed or as filed, names the requirement. */
    static boolean names(JsonNode measure, String requirement) {
        return measure.path("requirements")
                .valueStream()
                .anyMatch(code -> code.asText().strip().equals(requirement));
    }
}
