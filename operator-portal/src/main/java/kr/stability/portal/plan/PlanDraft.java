package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kr.stability.portal.reporting.OrderView;

/**
 * The improvement plan being written: all sections with the text as typed. Checking reads it into what would be filed.
 *
 * @param typed the shape of the plan with strings as leaves
 * @param filed what was filed of it before
 */
public record PlanDraft(ObjectNode typed, FiledMilestones filed) {

    /** A draft of which nothing was filed. */
    public PlanDraft(ObjectNode typed) {
        this(typed, FiledMilestones.NONE);
    }

    /** A draft of sections as typed. */
    public static PlanDraft of(Collection<ObjectNode> sections) {
        ObjectNode whole = Typed.empty();
        sections.forEach(whole::setAll);
        return new PlanDraft(whole);
    }

    /** The draft with the text of one section replaced by another. */
    PlanDraft with(ObjectNode section) {
        return saying(typed.deepCopy().setAll(section));
    }

    /** The draft with other text throughout. */
    public PlanDraft saying(ObjectNode other) {
        return new PlanDraft(other, filed);
    }

    /** The draft of a plan of which something was filed before. */
    PlanDraft after(FiledMilestones before) {
        return new PlanDraft(typed, before);
    }

    /** The codes declared in a list, such as {@code components}, in order. */
    public List<String> codes(String list) {
        return Typed.rows(typed, list).stream()
                .map(row -> Typed.text(row.path("code")).strip())
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** The same for what an order wants by a day: what may come later, on a day of its own, is not missing yet. */
    public CheckedPlan check(OrderView order, LocalDate today) {
        return check(order.requirementCodes()).without(order.laterCodes(today));
    }

    /** Reads the draft and applies the rules of a plan that answers these requirements. */
    public CheckedPlan check(List<String> requirements) {
        Reading reading = new Reading();
        ObjectNode content = Typed.empty();
        ObjectNode placed = PlanEvidence.placed(typed);
        for (Section section : Section.values()) {
            reading.row(section.form(), placed, content, "");
        }
        if (!content.has("illustrative")) {
            content.set("illustrative", BooleanNode.FALSE);
        }
        List<Violation> violations = new ArrayList<>(reading.violations);
        filed.state(content);
        violations.addAll(new PlanRules(content, filed, reading.violations).violations(requirements));
        Explanations.file(content);
        violations.sort(java.util.Comparator.comparing(v -> Section.holding(v.pointer())));
        return new CheckedPlan(content, List.copyOf(violations));
    }

    /** Walks the form and the typed text together. */
    private static final class Reading {
        private final List<Violation> violations = new ArrayList<>();

        void row(Group group, JsonNode typed, ObjectNode content, String pointer) {
            group.fields().forEach(field -> field(field, typed, content, pointer));
            PlanEvidence.filed(group).forEach(list -> list(list, typed, content, pointer));
        }

        private void list(Group list, JsonNode typed, ObjectNode content, String pointer) {
            List<JsonNode> rows = Typed.rows(typed, list.path());
            if (rows.isEmpty()) {
                return;
            }
            String at = pointer + "/" + list.path().replace('.', '/');
            if (rows.size() > Group.MOST_ROWS) {
                violations.add(Violation.of(at, Rule.TOO_MANY_ROWS));
            }
            ArrayNode read = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < Math.min(rows.size(), Group.MOST_ROWS); i++) {
                row(list, rows.get(i), read.addObject(), at + "/" + i);
            }
            Typed.put(content, list.path(), read);
        }

        private void field(Field field, JsonNode typed, ObjectNode content, String pointer) {
            String at = pointer + "/" + field.path().replace('.', '/');
            JsonNode text = Typed.at(typed, field.path());
            if (field.kind() == Kind.CODES || field.kind() == Kind.LINES) {
                words(field, text, content, at);
                return;
            }
            FieldReader.Reading reading = FieldReader.read(field, text);
            if (reading.broken() != null) {
                violations.add(new Violation(at, Typed.text(text), reading.broken()));
            } else if (reading.value() != null) {
                Typed.put(content, field.path(), reading.value());
            } else if (isRequired(field, typed)) {
                violations.add(Violation.of(at, field.kind() == Kind.CHOICE ? Rule.NOT_IN_LIST : Rule.TEXT_BLANK));
            }
        }

        private void words(Field field, JsonNode text, ObjectNode content, String at) {
            ArrayNode words = FieldReader.words(field, text);
            if (words.isEmpty()) {
                return;
            }
            Typed.put(content, field.path(), words);
            if (words.size() > Group.MOST_ROWS) {
                violations.add(Violation.of(at, Rule.TOO_MANY_ROWS));
                return;
            }
            for (int i = 0; i < words.size(); i++) {
                String place = at + "/" + i;
                String word = words.get(i).asText();
                FieldReader.broken(field, word).ifPresent(rule -> violations.add(new Violation(place, word, rule)));
            }
        }

        private static boolean isRequired(Field field, JsonNode typed) {
            if (field.requiredWith() == null) {
                return false;
            }
            return field.requiredWith().isEmpty()
                    || Typed.at(typed, field.requiredWith()).isObject();
        }
    }
}
