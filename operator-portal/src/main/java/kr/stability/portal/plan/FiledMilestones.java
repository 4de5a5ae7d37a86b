package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The days of milestones as filed: the first one never changes, another than the last one needs a reason.
 *
 * @param days by measure and milestone
 */
public record FiledMilestones(Map<Key, Days> days) {
    /** Before anything is filed. */
    public static final FiledMilestones NONE = new FiledMilestones(Map.of());

    /** A milestone as people name it. */
    public record Key(String measure, String milestone) {}

    /** The day filed first and the one filed last, as {@code 2023-01-06}. */
    public record Days(String original, String last) {}

    /** What plans as filed say, version 1 first. */
    public static FiledMilestones of(List<? extends JsonNode> plans) {
        Map<Key, Days> days = new HashMap<>();
        for (JsonNode plan : plans) {
            for (JsonNode measure : plan.path("measures")) {
                for (JsonNode step : measure.path("milestones")) {
                    note(
                            days,
                            new Key(code(measure), code(step)),
                            step.path("dueOn").asText());
                }
            }
        }
        return new FiledMilestones(Map.copyOf(days));
    }

    private static void note(Map<Key, Days> days, Key key, String due) {
        if (!due.isEmpty()) {
            days.merge(key, new Days(due, due), (before, now) -> new Days(before.original(), now.last()));
        }
    }

    /** The days of a milestone, if it was filed. */
    Optional<Days> of(JsonNode measure, JsonNode step) {
        return Optional.ofNullable(days.get(new Key(code(measure), code(step))));
    }

    /** Puts the day filed first beside the day of each milestone that has another one now. */
    void state(ObjectNode content) {
        for (JsonNode measure : content.path("measures")) {
            for (JsonNode step : measure.path("milestones")) {
                of(measure, step)
                        .filter(filed ->
                                !filed.original().equals(step.path("dueOn").asText()))
                        .ifPresent(filed -> ((ObjectNode) step).put("originalDueOn", filed.original()));
            }
        }
    }

    private static String code(JsonNode row) {
        return Typed.text(row.path("code")).strip();
    }
}
