package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A file in a draft, and what it proves.
 *
 * @param sha256 of its bytes, lower-case hex
 * @param name as the company calls the file
 * @param effectiveOn from when it holds, as typed; may be empty
 * @param description what it shows, as typed; may be empty
 * @param items what it proves, such as {@code measures/M1} and {@code drills/D1}; it is filed with these, with none not at
 *     all
 */
public record PlanEvidence(String sha256, String name, String effectiveOn, String description, List<String> items) {
    /** The lists of a plan whose rows can have evidence. */
    public static final List<String> LISTS = List.of(Section.Slug.MEASURES, Section.Slug.DRILLS);

    static final String SECTION = "evidence";

    public PlanEvidence {
        items = List.copyOf(items);
    }

    /** The evidence of a draft, in the order in which it was added. */
    static List<PlanEvidence> of(JsonNode typed) {
        return Typed.rows(typed, SECTION).stream()
                .map(row -> new PlanEvidence(
                        text(row, "sha256"),
                        text(row, "name"),
                        text(row, "effectiveOn"),
                        text(row, "description"),
                        Typed.texts(row.path("items"))))
                .toList();
    }

    private static String text(JsonNode row, String field) {
        return Typed.text(row.path(field));
    }

    /** The evidence as a section of a draft. */
    static ObjectNode typed(List<PlanEvidence> all) {
        ObjectNode section = Typed.empty();
        ArrayNode rows = section.putArray(SECTION);
        for (PlanEvidence one : all) {
            ObjectNode row = rows.addObject()
                    .put("sha256", one.sha256)
                    .put("name", one.name)
                    .put("effectiveOn", one.effectiveOn)
                    .put("description", one.description);
            ArrayNode items = row.putArray("items");
            one.items.forEach(items::add);
        }
        return section;
    }

    /** The same file with other words. */
    public PlanEvidence with(String effective, String text, List<String> proved) {
        return new PlanEvidence(sha256, name, effective, text, proved);
    }
}
