package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.stability.portal.web.Formats;
import kr.stability.portal.web.Terms;

/** Builds the rows of a form: their fields, and the rows in them. Explanations stand beside what they explain. */
final class RowViews {
    private final FormViews form;
    private final RemarkViews remarks;
    private final FieldOptions options;

    RowViews(FormViews form, RemarkViews remarks) {
        this.form = form;
        this.remarks = remarks;
        this.options = new FieldOptions(form.draft(), form.requirements());
    }

    FormView.Row row(Group group, JsonNode typed, String name, int number) {
        String prefix = name.isEmpty() ? "" : name + ".";
        List<FormView.Part> parts = group.parts().stream()
                .map(part -> new FormView.Part(part.legend(), fields(part, typed, prefix), part.folded()))
                .toList();
        List<FormView.Rows> lists = group.lists().stream()
                .filter(list -> !Explanations.in(list))
                .map(list -> rows(list, typed, prefix + list.path()))
                .toList();
        return new FormView.Row(name, FormViews.pointer(name), group.label(), number, List.of(), parts, lists);
    }

    private List<FieldView> fields(Group.Part part, JsonNode typed, String prefix) {
        return part.fields().stream()
                .map(field -> field(field, Typed.at(typed, field.path()), prefix + field.path()))
                .toList();
    }

    private FormView.Rows rows(Group list, JsonNode parent, String name) {
        List<JsonNode> typed = Typed.rows(parent, list.path());
        List<JsonNode> shown = typed.isEmpty() ? List.of(Typed.empty()) : typed;
        List<FormView.Row> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            rows.add(row(list, shown.get(i), name + "[" + i + "]", i + 1).with(facts(parent, shown.get(i))));
        }
        String pointer = FormViews.pointer(name);
        List<Violation> wrong = form.violations().stream()
                .filter(v -> v.pointer().equals(pointer))
                .toList();
        return new FormView.Rows(name, pointer, list.label(), rows, wrong);
    }

    /** The day filed first, which cannot be changed. */
    private List<FormView.Fact> facts(JsonNode measure, JsonNode step) {
        return form.draft().filed().of(measure, step).stream()
                .map(days -> new FormView.Fact(
                        Terms.of("plan.milestone.originalDueOn"), Formats.korean(LocalDate.parse(days.original()))))
                .toList();
    }

    private FieldView field(Field field, JsonNode typed, String name) {
        String pointer = FormViews.pointer(name);
        return new FieldView(
                name,
                pointer,
                field,
                Typed.texts(typed),
                form.violations().stream().filter(v -> v.isAt(pointer)).toList(),
                options.of(field, typed),
                form.theirs().get(pointer),
                remarks.at(pointer));
    }
}
