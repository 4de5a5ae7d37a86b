package kr.stability.reporting.edition;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import kr.stability.reporting.plan.Confidential;
import kr.stability.reporting.plan.ImprovementPlan;

/** Plans of the case with something marked confidential, or a step more. */
final class Marked {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Marked() {}

    /** The case with the first measure and one component of Kakao marked. */
    static EditionInputs kakao(EditionInputs in) {
        Confidential always = new Confidential("협력사와 협의 중", null);
        return in.with(in.orders().stream()
                .map(order -> order.operator().equals("kakao")
                        ? order.redacted(component(measure(plan(order), 0, always), "K-OPS-AUTH", always), false)
                        : order)
                .toList());
    }

    private static ImprovementPlan plan(OrderInput order) {
        return order.accepted().orElseThrow().plan();
    }

    static ImprovementPlan measure(ImprovementPlan plan, int index, Confidential mark) {
        ObjectNode tree = JSON.valueToTree(plan);
        ((ObjectNode) tree.path("measures").path(index)).set("confidential", JSON.valueToTree(mark));
        return JSON.convertValue(tree, ImprovementPlan.class);
    }

    static ImprovementPlan component(ImprovementPlan plan, String code, Confidential mark) {
        return row(plan, "components", code, mark);
    }

    static ImprovementPlan site(ImprovementPlan plan, String code, Confidential mark) {
        return row(plan, "sites", code, mark);
    }

    static ImprovementPlan service(ImprovementPlan plan, String code, Confidential mark) {
        return row(plan, "services", code, mark);
    }

    /** Every drill. */
    static ImprovementPlan drills(ImprovementPlan plan, Confidential mark) {
        ObjectNode tree = JSON.valueToTree(plan);
        tree.path("drills").forEach(row -> ((ObjectNode) row).set("confidential", JSON.valueToTree(mark)));
        return JSON.convertValue(tree, ImprovementPlan.class);
    }

    /** Every drill measures one time in public, and another that is marked. */
    static ImprovementPlan secondDrill(ImprovementPlan plan, int minutes, int marked, Confidential mark) {
        ObjectNode tree = JSON.valueToTree(plan);
        ArrayNode drills = (ArrayNode) tree.path("drills");
        List<JsonNode> first = List.copyOf(drills.valueStream().toList());
        first.forEach(row -> drills.add(((ObjectNode) row.deepCopy())
                .put("code", row.path("code").asText() + "-2")
                .put("measuredRecoveryMinutes", marked)
                .set("confidential", JSON.valueToTree(mark))));
        first.forEach(row -> ((ObjectNode) row).put("measuredRecoveryMinutes", minutes));
        return JSON.convertValue(tree, ImprovementPlan.class);
    }

    /** The first groups of users get these amounts. */
    static ImprovementPlan amounts(ImprovementPlan plan, long... won) {
        ObjectNode tree = JSON.valueToTree(plan);
        for (int i = 0; i < won.length; i++) {
            ((ObjectNode) tree.path("remedy").path("groups").path(i)).put("amountKrw", won[i]);
        }
        return JSON.convertValue(tree, ImprovementPlan.class);
    }

    /** What one group of users gets is marked. */
    static ImprovementPlan group(ImprovementPlan plan, int index, Confidential mark) {
        ObjectNode tree = JSON.valueToTree(plan);
        ((ObjectNode) tree.path("remedy").path("groups").path(index)).set("confidential", JSON.valueToTree(mark));
        return JSON.convertValue(tree, ImprovementPlan.class);
    }

    /** With one more milestone of the first measure. */
    static ImprovementPlan achievedWithoutADay(ImprovementPlan plan, String title, String day) {
        ObjectNode tree = JSON.valueToTree(plan);
        ObjectNode step = ((ArrayNode) tree.path("measures").path(0).path("milestones")).addObject();
        step.put("code", "X-1").put("achievedOn", day).putObject("title").put("ko", title);
        return JSON.convertValue(tree, ImprovementPlan.class);
    }

    private static ImprovementPlan row(ImprovementPlan plan, String list, String code, Confidential mark) {
        ObjectNode tree = JSON.valueToTree(plan);
        tree.path(list).forEach(row -> {
            if (row.path("code").asText().equals(code)) {
                ((ObjectNode) row).set("confidential", JSON.valueToTree(mark));
            }
        });
        return JSON.convertValue(tree, ImprovementPlan.class);
    }
}
