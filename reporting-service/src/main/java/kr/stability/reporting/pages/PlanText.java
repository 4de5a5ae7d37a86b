package kr.stability.reporting.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.stability.reporting.json.Text;

/** A plan as filed, in the order in which it is read. Nothing is left out: what has no name on screen keeps its own. */
public record PlanText(List<Chapter> chapters) {

    /** A section of the plan, such as the measures. */
    public record Chapter(String pointer, Text label, List<Row> rows) {

        /** Whether it has rows, and is not one itself, as the opinion is. */
        public boolean isList() {
            return !rows.getFirst().pointer().equals(pointer);
        }
    }

    /**
     * A row of a section.
     *
     * @param pointer where it stands (RFC 6901)
     * @param place the same with codes in the place of numbers, such as {@code measures/M1}
     * @param code its code, or null
     * @param title what it is called, or null
     * @param marked true when the company marked it confidential
     */
    public record Row(String pointer, String place, String code, Text title, boolean marked, List<Group> groups) {}

    /** Fields that belong together; the label is null for those of the row itself. */
    public record Group(String pointer, String place, Text label, List<Field> fields) {}

    /** A field with its value, or several. */
    public record Field(String pointer, String place, Text label, List<Text> values) {}

    /** A pointer and the place that it is known by. */
    private record Spot(String pointer, String place) {}

    /** All rows, from top to bottom. */
    public List<Row> rows() {
        return chapters.stream().flatMap(chapter -> chapter.rows().stream()).toList();
    }

    /** The part of the plan that a pointer is in: the field, else its group, its row, its section; empty for none. */
    Optional<String> around(String pointer) {
        return spots().map(Spot::pointer)
                .filter(spot -> pointer.equals(spot) || pointer.startsWith(spot + "/"))
                .reduce((one, other) -> other.length() > one.length() ? other : one);
    }

    /** The same for a place that is told by codes. */
    Optional<String> aroundPlace(String place) {
        return spots().filter(spot -> place.equals(spot.place()) || place.startsWith(spot.place() + "/"))
                .reduce((one, other) -> other.place().length() > one.place().length() ? other : one)
                .map(Spot::pointer);
    }

    private Stream<Spot> spots() {
        List<Spot> all = new ArrayList<>();
        chapters.forEach(
                chapter -> all.add(new Spot(chapter.pointer(), chapter.pointer().substring(1))));
        for (Row row : rows()) {
            all.add(new Spot(row.pointer(), row.place()));
            for (Group group : row.groups()) {
                all.add(new Spot(group.pointer(), group.place()));
                group.fields().forEach(field -> all.add(new Spot(field.pointer(), field.place())));
            }
        }
        return all.stream();
    }
}
