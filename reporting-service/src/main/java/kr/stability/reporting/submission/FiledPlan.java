package kr.stability.reporting.submission;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.json.TextRule;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;

/** Walks the content of a filing and finds text and numbers that no plan may contain, wherever they stand. */
final class FiledPlan {
    private static final int ENOUGH = 100;
    private final List<Violation> wrong = new ArrayList<>();

    private FiledPlan() {}

    /** What is wrong; at most 100 violations. */
    static List<Violation> violations(JsonNode content) {
        FiledPlan walk = new FiledPlan();
        if (!content.isObject()) {
            return List.of(Violation.of("/content", Rule.WRONG_TYPE));
        }
        walk.visit("/content", content);
        return walk.wrong;
    }

    private void visit(String pointer, JsonNode node) {
        if (wrong.size() >= ENOUGH) {
            return;
        }
        switch (node.getNodeType()) {
            case OBJECT -> node.properties().forEach(member -> member(pointer, member));
            case ARRAY -> {
                for (int i = 0; i < node.size(); i++) {
                    visit(pointer + "/" + i, node.get(i));
                }
            }
            case STRING -> text(pointer, node.textValue());
            case NUMBER -> number(pointer, node);
            default -> {}
        }
    }

    private void member(String pointer, Map.Entry<String, JsonNode> member) {
        String name = member.getKey();
        if (name.length() > 60 || !name.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
            wrong.add(Violation.of(pointer, Rule.UNKNOWN_FIELD));
            return;
        }
        visit(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), member.getValue());
    }

    private void text(String pointer, String text) {
        if (text.codePointCount(0, text.length()) > Text.LONGEST) {
            wrong.add(Violation.of(pointer, Rule.TEXT_TOO_LONG));
            return;
        }
        TextRule.broken(text).map(Rule::ofId).ifPresent(rule -> wrong.add(Violation.of(pointer, rule)));
    }

    /** RFC 8785 writes numbers as doubles: an integer beyond 2^53 or an infinite value would change on the way. */
    private void number(String pointer, JsonNode node) {
        boolean kept = node.isIntegralNumber()
                ? node.canConvertToLong() && Math.abs(node.longValue()) <= 1L << 53
                : Double.isFinite(node.doubleValue());
        if (!kept) {
            wrong.add(Violation.of(pointer, Rule.NOT_A_NUMBER));
        }
    }
}
