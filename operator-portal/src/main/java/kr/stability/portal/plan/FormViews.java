package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.web.Label;

/**
 * Builds a form from the field model, the text as typed and the findings.
 *
 * @param draft whose declared codes can be ticked
 * @param requirements of the order, in order
 * @param violations to show beside their fields
 * @param theirs what somebody else saved meanwhile, by pointer
 */
record FormViews(
        PlanDraft draft,
        List<OrderView.Requirement> requirements,
        List<Violation> violations,
        Map<String, String> theirs) {

    /** The form of a section with this text in it. */
    FormView of(Section section, JsonNode typed) {
        return new FormView(section, row(section.form(), typed, "", 0), "");
    }

    private FormView.Row row(Group group, JsonNode typed, String name, int number) {
        String prefix = name.isEmpty() ? "" : name + ".";
        List<FormView.Part> parts = group.parts().stream()
                .map(part -> new FormView.Part(
                        part.legend(),
                        part.fields().stream()
                                .map(field -> field(field, Typed.at(typed, field.path()), prefix + field.path()))
                                .toList()))
                .toList();
        List<FormView.Rows> lists = group.lists().stream()
                .map(list -> rows(list, Typed.rows(typed, list.path()), prefix + list.path()))
                .toList();
        return new FormView.Row(name, pointer(name), group.label(), number, parts, lists);
    }

    private FormView.Rows rows(Group list, List<JsonNode> typed, String name) {
        List<JsonNode> shown = typed.isEmpty() ? List.of(Typed.empty()) : typed;
        List<FormView.Row> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            rows.add(row(list, shown.get(i), name + "[" + i + "]", i + 1));
        }
        String pointer = pointer(name);
        return new FormView.Rows(name, pointer, list.label(), rows, at(pointer));
    }

    private FieldView field(Field field, JsonNode typed, String name) {
        String pointer = pointer(name);
        return new FieldView(
                name, pointer, field, Typed.texts(typed), errors(pointer), options(field, typed), theirs.get(pointer));
    }

    private List<Violation> errors(String pointer) {
        return violations.stream().filter(v -> v.isAt(pointer)).toList();
    }

    private List<Violation> at(String pointer) {
        return violations.stream().filter(v -> v.pointer().equals(pointer)).toList();
    }

    private List<FieldView.Option> options(Field field, JsonNode typed) {
        Set<String> chosen = new LinkedHashSet<>(Typed.words(typed, "[,\n]"));
        Map<String, Label> offered = new LinkedHashMap<>();
        field.choices().forEach(choice -> offered.put(choice.value(), choice.label()));
        if (field.offers() == Reference.REQUIREMENTS) {
            requirements.forEach(r -> offered.put(
                    r.code(), new Label(r.code() + " " + r.text().ko(), r.text().en())));
        } else if (field.offers() != null) {
            draft.codes(field.offers().list()).forEach(code -> offered.put(code, new Label(code, null)));
        }
        return offered.isEmpty() ? List.of() : options(field, offered, chosen);
    }

    /** What is offered, and after it what was typed and is not offered. */
    private static List<FieldView.Option> options(Field field, Map<String, Label> offered, Set<String> chosen) {
        List<FieldView.Option> options = new ArrayList<>();
        offered.forEach(
                (value, label) -> options.add(new FieldView.Option(value, label, chosen.contains(value), true)));
        chosen.stream()
                .filter(value -> !offered.containsKey(value))
                .forEach(value -> options.add(new FieldView.Option(value, new Label(value, null), true, false)));
        return options;
    }

    static String pointer(String name) {
        return name.isEmpty()
                ? ""
                : "/" + name.replace("[", "/").replace("]", "").replace('.', '/');
    }
}
