package kr.stability.portal.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.stability.portal.web.Label;

/**
 * One field as the page shows it.
 *
 * @param name of the control, such as {@code measures[0].title.ko}
 * @param pointer of the value in the plan
 * @param values as typed
 * @param errors what is wrong with it
 * @param options what can be ticked or chosen, with what is chosen
 * @param theirs what somebody else saved here meanwhile, or null
 */
public record FieldView(
        String name,
        String pointer,
        Field field,
        List<String> values,
        List<Violation> errors,
        List<Option> options,
        String theirs) {

    /** A value to choose; {@code declared} is false for a code that the plan does not declare. */
    public record Option(String value, Label label, boolean chosen, boolean declared) {}

    public String id() {
        return Violation.id(pointer);
    }

    public Label label() {
        return field.label();
    }

    public Kind kind() {
        return field.kind();
    }

    /** The text of a field of one value. */
    public String text() {
        return String.join(", ", values);
    }

    public boolean wrong() {
        return !errors.isEmpty();
    }

    /** True when a phone should offer digits. */
    public boolean numeric() {
        return switch (field.kind()) {
            case DATE, INTEGER, DURATION, MONEY, DECIMAL -> true;
            default -> false;
        };
    }

    public boolean required() {
        return "".equals(field.requiredWith());
    }

    /** True when the codes are ticked, not typed. */
    public boolean ticked() {
        return field.kind() == Kind.CODES && !options.isEmpty();
    }

    /** True when the codes could be ticked as soon as some are declared. */
    public boolean waitsForDeclarations() {
        return field.offers() != null && options.isEmpty();
    }

    /** Ids of help and errors, for {@code aria-describedby}; empty when there are none. */
    public String describedBy() {
        return Stream.of(
                        field.help() == null ? "" : id() + "-help",
                        wrong() ? id() + "-error" : "",
                        theirs == null ? "" : id() + "-theirs")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
