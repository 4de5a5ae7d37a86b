package kr.stability.reporting.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import kr.stability.reporting.order.Category;
import kr.stability.reporting.order.Requirement;
import kr.stability.reporting.plan.PlanDifferences;

/**
 * The part of a plan that answers one requirement: the measures that name it, and the sections that its category asks
 * for (design of the form: a category decides which sections a requirement needs).
 */
final class Answer {
    private Answer() {}

    /** The answer as JSON; two answers are the same when their JSON is. */
    static ObjectNode of(JsonNode plan, String requirement, Category category) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        var measures = answer.putArray("measures");
        plan.path("measures")
                .valueStream()
                .filter(measure -> names(measure, requirement))
                .forEach(measures::add);
        sections(category).forEach(section -> answer.set(section, plan.get(section)));
        return answer;
    }

    /** True when both plans answer the requirement alike. */
    static boolean same(JsonNode before, JsonNode after, Requirement requirement) {
        return PlanDifferences.between(
                        of(before, requirement.code, requirement.category),
                        of(after, requirement.code, requirement.category))
                .isEmpty();
    }

    private static boolean names(JsonNode measure, String requirement) {
        return measure.path("requirements")
                .valueStream()
                .anyMatch(code -> code.asText().equals(requirement));
    }

    private static List<String> sections(Category category) {
        return switch (category) {
            case SERVICE_REDUNDANCY -> List.of("services", "sites", "components");
            case DISASTER_DRILL -> List.of("drills");
            case RESPONSE_ORGANISATION -> List.of("responseOrganisation");
            case RECOVERY_TARGETS -> List.of("services");
            case USER_REMEDY -> List.of("remedy");
            case FIRE_PREVENTION, POWER_SURVIVABILITY -> List.of("sites");
            case OTHER -> List.of();
        };
    }
}
