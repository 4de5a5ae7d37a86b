package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The company's answers to what has to be explained (소명). Each section of a draft keeps its own, in rows of {@code code}
 * (rule and place) and {@code text}; filed they stand together under {@code explanations}.
 */
public final class Explanations {
    /** Where they stand in a plan as filed. */
    static final String FILED = "explanations";

    private Explanations() {}

    /** Name of a section's list, such as {@code explainServices}. */
    static String list(String section) {
        return "explain"
                + Arrays.stream(section.split("-"))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /** The rows of a section. */
    static Group group(String section) {
        return Group.of(list(section), "explanation")
                .with(
                        Field.of(Kind.NOTE, "code", "explanation.code"),
                        Field.of(Kind.AREA, "text.ko", "explanation.text").requiredWith("text"),
                        Field.of(Kind.AREA, "text.en", "explanation.text.en"));
    }

    /** True for a list of explanations. */
    public static boolean in(Group list) {
        return Arrays.stream(Section.values())
                .anyMatch(section -> section.explanations().equals(list.path()));
    }

    /** What an explanation is about, in one word for its row. */
    static String code(String rule, String place) {
        return rule + " " + place;
    }

    /** A section as typed, without rows that explain nothing. */
    static ObjectNode pruned(Section section, ObjectNode typed) {
        ArrayNode kept = typed.arrayNode();
        typed.path(section.explanations()).forEach(row -> {
            if (row.has("text")) {
                kept.add(row);
            }
        });
        return kept.isEmpty() ? typed.without(section.explanations()) : typed.set(section.explanations(), kept);
    }

    /** Moves what the sections explain to where it is filed. */
    static void file(ObjectNode content) {
        ArrayNode filed = content.arrayNode();
        for (Section section : Section.values()) {
            JsonNode rows = content.path(section.explanations());
            rows.forEach(row -> add(filed, row));
            content.remove(section.explanations());
        }
        if (!filed.isEmpty()) {
            content.set(FILED, filed);
        }
    }

    private static void add(ArrayNode filed, JsonNode row) {
        String[] names = row.path("code").asText().split(" ", 2);
        if (names.length == 2 && row.path("text").has("ko")) {
            filed.addObject().put("rule", names[0]).put("pointer", names[1]).set("text", row.path("text"));
        }
    }
}
