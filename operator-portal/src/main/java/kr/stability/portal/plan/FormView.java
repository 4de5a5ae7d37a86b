package kr.stability.portal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kr.stability.portal.web.Label;
import kr.stability.portal.web.Terms;

/**
 * A section's form as the page shows it.
 *
 * @param root the fields and lists of the section
 * @param others remarks about what has no field on the page
 * @param unasked explanations of what is not asked now
 * @param focus id of the row or list where the person goes on, or empty
 */
public record FormView(
        Section section, Row root, List<RemarkView> others, List<ExplanationView> unasked, String focus) {

    /** The same form with the focus on a row or list of this name. */
    FormView focusedOn(String name) {
        return new FormView(section, root, others, unasked, Violation.id(FormViews.pointer(name)));
    }

    /** One row of a list, or the section itself (then the name is empty). */
    public record Row(
            String name,
            String pointer,
            Label label,
            int number,
            List<Fact> facts,
            List<Part> parts,
            List<Rows> lists) {
        Row with(List<Fact> known) {
            return new Row(name, pointer, label, number, known, parts, lists);
        }

        public String id() {
            return Violation.id(pointer);
        }

        Stream<FieldView> fields() {
            return Stream.concat(
                    parts.stream().flatMap(part -> part.fields().stream()),
                    lists.stream().flatMap(list -> list.rows().stream()).flatMap(Row::fields));
        }

        Stream<Rows> allLists() {
            return lists.stream()
                    .flatMap(list ->
                            Stream.concat(Stream.of(list), list.rows().stream().flatMap(Row::allLists)));
        }
    }

    /** What the page says of a row and nobody can change. */
    public record Fact(Label label, String text) {}

    /** Fields under one heading. */
    public record Part(Label legend, List<FieldView> fields, boolean folded) {
        /** True when something stands in it, or is wrong with it. */
        public boolean used() {
            return fields.stream()
                    .anyMatch(field -> !field.text().isEmpty() || field.wrong() || field.theirs() != null);
        }
    }

    /** A list with its rows. */
    public record Rows(String name, String pointer, Label label, List<Row> rows, List<Violation> errors) {
        /** How many rows a list can have. */
        public long most() {
            return Group.MOST_ROWS;
        }

        /** True when no row more can be saved. */
        public boolean full() {
            return rows.size() >= most();
        }

        public String id() {
            return Violation.id(pointer);
        }
    }

    /**
     * A finding with the place it links to.
     *
     * @param id of the element
     * @param label of the field
     */
    public record Problem(String id, Label label, Violation violation) {}

    private Stream<ExplanationView> remarks() {
        return Stream.concat(
                unasked.stream(),
                Stream.concat(root.fields().flatMap(field -> field.remarks().stream()), others.stream())
                        .map(RemarkView::explanation)
                        .filter(Objects::nonNull));
    }

    /** All findings on the page, for the summary on top. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        root.allLists()
                .forEach(list ->
                        list.errors().forEach(error -> problems.add(new Problem(list.id(), list.label(), error))));
        root.fields()
                .forEach(field ->
                        field.errors().forEach(error -> problems.add(new Problem(field.id(), field.label(), error))));
        remarks()
                .forEach(view -> view.errors()
                        .forEach(error -> problems.add(new Problem(view.id(), Terms.of("plan.explanation"), error))));
        return problems;
    }
}
