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

/** What a field offers to choose from: by name, with the code beside it. */
final class FieldOptions {
    private final PlanDraft draft;
    private final List<OrderView.Requirement> requirements;

    FieldOptions(PlanDraft draft, List<OrderView.Requirement> requirements) {
        this.draft = draft;
        this.requirements = requirements;
    }

    /** A name and the code beside it, which may be empty. */
    private record Named(Label label, String code) {}

    /** What is offered, and after it what was typed and is not offered. */
    List<FieldView.Option> of(Field field, JsonNode typed) {
        Map<String, Named> offered = offered(field);
        Set<String> chosen = new LinkedHashSet<>(Typed.words(typed, "[,\n]"));
        if (offered.isEmpty() && field.offers() == null) {
            return List.of();
        }
        List<FieldView.Option> options = new ArrayList<>();
        offered.forEach((value, named) ->
                options.add(new FieldView.Option(value, named.label(), named.code(), chosen.contains(value), true)));
        chosen.stream()
                .filter(value -> !offered.containsKey(value))
                .forEach(value -> options.add(new FieldView.Option(value, new Label(value, null), "", true, false)));
        return options;
    }

    private Map<String, Named> offered(Field field) {
        Map<String, Named> offered = new LinkedHashMap<>();
        field.choices().forEach(choice -> offered.put(choice.value(), new Named(choice.label(), "")));
        if (field.offers() == Reference.REQUIREMENTS) {
            requirements.forEach(one -> offered.put(
                    one.code(),
                    new Named(
                            new Label(
                                    one.code() + " " + one.text().ko(),
                                    one.text().en()),
                            "")));
        } else if (field.offers() != null) {
            Typed.rows(draft.typed(), field.offers().list()).forEach(row -> declared(offered, row));
        }
        return offered;
    }

    private static void declared(Map<String, Named> offered, JsonNode row) {
        String code = Typed.text(row.path("code")).strip();
        String name = Typed.text(Typed.at(row, "name.ko")).strip();
        String english = Typed.text(Typed.at(row, "name.en")).strip();
        if (!code.isEmpty()) {
            Label label = new Label(name.isEmpty() ? code : name, english.isEmpty() ? null : english);
            offered.putIfAbsent(code, new Named(label, name.isEmpty() ? "" : code));
        }
    }
}
