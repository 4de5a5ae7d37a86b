package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import kr.stability.portal.reporting.OrderView;

/**
 * How far a draft answers an order.
 *
 * @param answers each requirement, in order, with the measures that answer it
 */
public record Coverage(List<Answer> answers) {

    /** A requirement and the codes of the measures that answer it; {@code ?} for a measure without a code. */
    public record Answer(OrderView.Requirement requirement, List<String> measures) {
        public boolean answered() {
            return !measures.isEmpty();
        }
    }

    /** What a plan in typed form answers of an order. */
    static Coverage of(OrderView order, JsonNode plan) {
        return new Coverage(order.requirements().stream()
                .map(requirement -> new Answer(requirement, answering(plan, requirement.code())))
                .toList());
    }

    /** How many requirements have a measure. */
    public long answered() {
        return answers.stream().filter(Answer::answered).count();
    }

    private static List<String> answering(JsonNode plan, String requirement) {
        return plan.path("measures")
                .valueStream()
                .filter(measure -> measure.path("requirements")
                        .valueStream()
                        .anyMatch(code -> code.asText().equals(requirement)))
                .map(measure -> measure.path("code").asText("?"))
                .toList();
    }
}
