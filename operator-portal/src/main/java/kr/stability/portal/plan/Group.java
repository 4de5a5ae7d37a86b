package kr.stability.portal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.stability.portal.web.Label;
import kr.stability.portal.web.Terms;

/**
 * Fields that belong together: a section, or the rows of a list in it.
 *
 * @param path of the list below its parent, such as {@code milestones}; empty for a section
 * @param label what one row is called, or the section
 */
public record Group(String path, Label label, List<Part> parts, List<Group> lists) {

    /** Most rows of one list. */
    public static final int MOST_ROWS = 1000;

    /**
     * Fields under a heading of their own.
     *
     * @param legend the heading, or null for none
     * @param folded true when the page shows the heading only, until somebody opens it
     */
    public record Part(Label legend, List<Field> fields, boolean folded) {}

    static Group of(String path, String word) {
        return new Group(path, Terms.of("plan." + word), List.of(), List.of());
    }

    Group with(Field... fields) {
        return part(new Part(null, List.of(fields), false));
    }

    Group part(Part part) {
        return new Group(path, label, plus(parts, part), lists);
    }

    Group list(Group list) {
        return new Group(path, label, parts, plus(lists, list));
    }

    /** All fields of one row, without those of its lists. */
    public Stream<Field> fields() {
        return parts.stream().flatMap(part -> part.fields().stream());
    }

    private static <T> List<T> plus(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }
}
