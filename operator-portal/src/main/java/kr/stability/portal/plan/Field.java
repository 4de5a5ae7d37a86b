package kr.stability.portal.plan;

import java.util.List;
import kr.stability.portal.web.Label;
import kr.stability.portal.web.Terms;

/**
 * One field of a form, which is one leaf of the plan.
 *
 * @param path below its row or section, with dots, such as {@code title.ko}
 * @param requiredWith null when it may stay empty; else the path whose being filled in makes it required, the empty path
 *     for a field that each row needs
 * @param choices the values of a {@link Kind#CHOICE}, or of codes that come from a fixed list
 * @param offers what a field of codes, or a choice without values of its own, may name; or null
 */
public record Field(
        String path, Kind kind, Label label, Label help, String requiredWith, List<Choice> choices, Reference offers) {

    /** A value of a list with its words. */
    public record Choice(String value, Label label) {}

    /** A field whose label is the term {@code plan.} and {@code word}. */
    static Field of(Kind kind, String path, String word) {
        return new Field(path, kind, Terms.of("plan." + word), null, null, List.of(), null);
    }

    /** A line under the label that says how to fill it in. */
    Field help(String word) {
        return help(Terms.of("plan." + word));
    }

    Field help(Label line) {
        return new Field(path, kind, label, line, requiredWith, choices, offers);
    }

    /** Each row needs it. */
    Field required() {
        return requiredWith("");
    }

    /** Needed as soon as something below that path is filled in. */
    Field requiredWith(String other) {
        return new Field(path, kind, label, help, other, choices, offers);
    }

    /** The values to choose from. */
    Field choices(Choice... values) {
        return new Field(path, kind, label, help, requiredWith, List.of(values), offers);
    }

    /** Names rows declared elsewhere in the plan, or requirements. */
    Field offers(Reference reference) {
        return new Field(path, kind, label, help, requiredWith, choices, reference);
    }

    /** A value of it in words; as it stands where it is none of the list. */
    public Label said(String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElseGet(() -> new Label(value, value));
    }

    static Choice choice(String value, String word) {
        return new Choice(value, Terms.of("plan." + word));
    }
}
