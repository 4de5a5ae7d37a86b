package kr.stability.portal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.stability.portal.web.Label;

/** Says a place of the plan, such as {@code /services/KAKAOTALK/rpoMinutes}, in the words of the form. */
public final class PlaceWords {
    private PlaceWords() {}

    /** The words, as in {@code 서비스 KAKAOTALK: 목표복구시점}; the place itself where the form has no such field. */
    public static Label of(String place) {
        Section section = Section.holding(place);
        List<String> ko = new ArrayList<>();
        List<String> en = new ArrayList<>();
        String rest = place.replaceFirst("^/", "");
        Group at = section.form();
        for (Optional<Group> list = list(at, rest); list.isPresent(); list = list(at, rest)) {
            at = list.get();
            String[] row = rest.substring(at.path().length() + 1).split("/", 2);
            ko.add(at.label().ko() + " " + row[0]);
            en.add(at.label().en() + " " + row[0]);
            rest = row.length > 1 ? row[1] : "";
        }
        Label field = field(at, rest).orElse(new Label(rest, rest));
        String between = ko.isEmpty() ? "" : ": ";
        return new Label(String.join(" / ", ko) + between + field.ko(), String.join(" / ", en) + between + field.en());
    }

    private static Optional<Group> list(Group group, String rest) {
        return group.lists().stream()
                .filter(list -> rest.startsWith(list.path().replace('.', '/') + "/"))
                .findFirst();
    }

    private static Optional<Label> field(Group group, String rest) {
        return group.fields()
                .filter(field -> field.path().equals(rest.replace('/', '.')))
                .map(Field::label)
                .findFirst();
    }
}
