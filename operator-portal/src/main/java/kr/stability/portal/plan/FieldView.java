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
 * @param remarks of the ministry's rules
 */
public record FieldView(
        String name,
        String pointer,
        Field field,
        List<String> values,
        List<Violation> errors,
        List<Option> options,
        String theirs,
        List<RemarkView> remarks) {

    private static final int MOST_AT_A_GLANCE = 10;

    /**
     * A value to choose.
     *
     * @param code to be shown beside the label, or empty
     * @param declared false for a code that the plan does not declare
     */
    public record Option(String value, Label label, String code, boolean chosen, boolean declared) {}

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

    /** The section in which what can be ticked is declared, or null. */
    public Section declaredIn() {
        return field.offers() == null || field.offers().list() == null
                ? null
                : Section.of(field.offers().list()).orElse(null);
    }

    /** True when there is so much to tick that a person looks for it by typing. */
    public boolean searchable() {
        return options.size() > MOST_AT_A_GLANCE;
    }

    /** Ids of help and errors, for {@code aria-describedby}; empty when there are none. */
    public String describedBy() {
        return Stream.of(
                        field.help() == null ? "" : id() + "-help",
                        wrong() ? id() + "-error" : "",
                        theirs == null ? "" : id() + "-theirs",
                        remarks.isEmpty() ? "" : id() + "-remarks")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
