package kr.stability.reporting.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.Map;

/** Violations of declared constraints as pointers into the body. */
final class ConstraintProblems {
    private static final Map<String, Rule> RULES = Map.of(
            "NotNull", Rule.REQUIRED,
            "NotEmpty", Rule.TOO_MANY_ROWS,
            "Size", Rule.TOO_MANY_ROWS,
            "Min", Rule.OUT_OF_RANGE,
            "Max", Rule.OUT_OF_RANGE,
            "Positive", Rule.OUT_OF_RANGE,
            "PositiveOrZero", Rule.OUT_OF_RANGE,
            "Pattern", Rule.WRONG_FORM);

    private ConstraintProblems() {}

    static Problem of(ConstraintViolationException e) {
        return Problem.invalid(e.getConstraintViolations().stream()
                .map(ConstraintProblems::violation)
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::rule))
                .limit(100)
                .toList());
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        String annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Rule rule = RULES.containsKey(annotation) ? RULES.get(annotation) : Rule.ofId(violation.getMessageTemplate());
        return Violation.of(pointer(violation.getPropertyPath()), rule);
    }

    /** Drops the method and its parameter: what is left is the way into the body. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.isEmpty() ? parameter : pointer.toString();
    }
}
