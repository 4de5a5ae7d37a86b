package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import kr.stability.portal.web.Terms;

/**
 * A file in a draft, and what it proves.
 *
 * @param sha256 of its bytes, lower-case hex
 * @param name as the company calls the file
 * @param effectiveOn from when it holds, as typed; may be empty
 * @param description what it shows, as typed; may be empty
 * @param items what it proves, such as {@code measures/M1} and {@code drills/D1}; it is filed with these, with none not at
 *     all
 * @param proof who made it and what time it should prove
 */
public record PlanEvidence(
        String sha256, String name, String effectiveOn, String description, List<String> items, EvidenceProof proof) {
    /** The lists of a plan whose rows can have evidence. */
    public static final List<String> LISTS = List.of(Section.Slug.MEASURES, Section.Slug.DRILLS);

    static final String SECTION = "evidence";

    private static final Field.Choice[] MAKERS = Stream.of(EvidenceProof.Maker.values())
            .map(maker -> new Field.Choice(maker.name(), Terms.of("evidence.madeBy." + maker)))
            .toArray(Field.Choice[]::new);

    /** What is filed of each file. */
    private static final Group FILED = new Group(SECTION, Terms.of("evidence.title"), List.of(), List.of())
            .with(
                    field(Kind.LINE, "name").required(),
                    field(Kind.DATE, "effectiveOn"),
                    field(Kind.AREA, "description"),
                    field(Kind.CHOICE, "madeBy").choices(MAKERS),
                    field(Kind.DATE, "provesFrom"),
                    field(Kind.DATE, "provesUntil"),
                    field(Kind.LINE, "sha256").required());

    private static Field field(Kind kind, String path) {
        return new Field(path, kind, Terms.of("evidence." + path), null, null, List.of(), null);
    }

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
                        Typed.texts(row.path("items")),
                        EvidenceProof.of(row)))
                .toList();
    }

    /** The lists below the rows of a list as they are filed: those of the form, and the evidence. */
    static List<Group> filed(Group group) {
        return LISTS.contains(group.path())
                ? Stream.concat(group.lists().stream(), Stream.of(FILED)).toList()
                : group.lists();
    }

    /** The text of a plan with each file below the measures and drills that it proves. */
    static ObjectNode placed(ObjectNode typed) {
        List<PlanEvidence> all = of(typed);
        if (all.isEmpty()) {
            return typed;
        }
        ObjectNode plan = typed.deepCopy();
        LISTS.forEach(list -> Typed.rows(plan, list).forEach(row -> {
            String item = list + "/" + Typed.text(row.path("code")).strip();
            all.stream()
                    .filter(one -> one.items.contains(item))
                    .forEach(
                            one -> ((ObjectNode) row).withArrayProperty(SECTION).add(one.words()));
        }));
        return plan;
    }

    /** True when anything is said about the file. */
    public boolean says() {
        return !description.isEmpty()
                || !effectiveOn.isEmpty()
                || !items.isEmpty()
                || !proof.equals(EvidenceProof.NONE);
    }

    /** Another one for other words: goes with the form, so that nobody overwrites what they have not seen. */
    public String seen() {
        return Integer.toHexString(
                List.of(effectiveOn, description, items, proof.toString()).hashCode());
    }

    /** The same file said again: the new words where there are some, and all that it proves. */
    PlanEvidence and(PlanEvidence again) {
        return new PlanEvidence(
                sha256,
                name,
                again.effectiveOn.isEmpty() ? effectiveOn : again.effectiveOn,
                again.description.isEmpty() ? description : again.description,
                Stream.concat(items.stream(), again.items.stream()).distinct().toList(),
                again.proof.or(proof));
    }

    private ObjectNode words() {
        ObjectNode words = Typed.empty()
                .put("sha256", sha256)
                .put("name", name)
                .put("effectiveOn", effectiveOn)
                .put("description", description);
        proof.into(words);
        return words;
    }

    private static String text(JsonNode row, String field) {
        return Typed.text(row.path(field));
    }

    /** The evidence as a section of a draft. */
    static ObjectNode typed(List<PlanEvidence> all) {
        ObjectNode section = Typed.empty();
        ArrayNode rows = section.putArray(SECTION);
        for (PlanEvidence one : all) {
            ArrayNode items = ((ObjectNode) rows.addObject().setAll(one.words())).withArrayProperty("items");
            one.items.forEach(items::add);
        }
        return section;
    }
}
