package kr.stability.portal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.stability.portal.web.Label;

/**
 * A section's form as the page shows it.
 *
 * @param root the fields and lists of the section
 * @param focus id of the row or list where the person goes on, or empty
 */
public record FormView(Section section, Row root, String focus) {

    /** The same form with the focus on a row or list of this name. */
    FormView focusedOn(String name) {
        return new FormView(section, root, Violation.id(FormViews.pointer(name)));
    }

    /** One row of a list, or the section itself (then the name is empty). */
    public record Row(String name, String pointer, Label label, int number, List<Part> parts, List<Rows> lists) {
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

    /** Fields under one heading. */
    public record Part(Label legend, List<FieldView> fields) {}

    /** A list with its rows. */
    public record Rows(String name, String pointer, Label label, List<Row> rows, List<Violation> errors) {
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

    /** All findings on the page, for the summary on top. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        root.allLists()
                .forEach(list ->
                        list.errors().forEach(error -> problems.add(new Problem(list.id(), list.label(), error))));
        root.fields()
                .forEach(field ->
                        field.errors().forEach(error -> problems.add(new Problem(field.id(), field.label(), error))));
        return problems;
    }
}
