package kr.stability.reporting.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;
import kr.stability.reporting.json.BrokenRuleException;

/** What Jackson could not read, in the words of the contract; class names never leave the service. */
public final class JsonProblems {
    private JsonProblems() {}

    /** The problem to answer with; names the field where Jackson knows it. */
    public static Problem of(JsonProcessingException e) {
        if (e instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            return Problem.invalid(List.of(Violation.of(pointer(mismatch), rule(mismatch))));
        }
        if (e instanceof JsonMappingException mapping && e.getCause() instanceof InputCoercionException) {
            return Problem.invalid(pointer(mapping), Rule.NOT_A_NUMBER);
        }
        if (cause(e) instanceof StreamConstraintsException) {
            return Problem.of(
                    ProblemType.MALFORMED_REQUEST,
                    "JSON이 너무 깊거나 값이 너무 깁니다.",
                    "The JSON is nested too deeply or has too long a value.");
        }
        if (e instanceof StreamReadException
                && String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field")) {
            return duplicate();
        }
        if (e instanceof JsonMappingException
                && String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")) {
            return duplicate();
        }
        return Problem.of(ProblemType.MALFORMED_REQUEST, "본문이 올바른 JSON이 아닙니다.", "The body is not the JSON asked for.");
    }

    private static Problem duplicate() {
        return Problem.of(
                ProblemType.MALFORMED_REQUEST,
                Rule.DUPLICATE_FIELD.message().ko(),
                Rule.DUPLICATE_FIELD.message().en());
    }

    private static Throwable cause(JsonProcessingException e) {
        return e.getCause() instanceof StreamConstraintsException deep ? deep : e;
    }

    private static Rule rule(MismatchedInputException e) {
        if (e instanceof BrokenRuleException broken) {
            return Rule.ofId(broken.rule());
        }
        if (e instanceof UnrecognizedPropertyException) {
            return Rule.UNKNOWN_FIELD;
        }
        Class<?> target = e.getTargetType();
        if (target != null
                && (target.isEnum()
                        || e instanceof InvalidFormatException f
                                && f.getTargetType().isEnum())) {
            return Rule.NOT_IN_LIST;
        }
        if (target != null
                && (Number.class.isAssignableFrom(target) || target.isPrimitive() && target != boolean.class)) {
            return Rule.NOT_A_NUMBER;
        }
        return Rule.WRONG_TYPE;
    }

    /** RFC 6901 pointer to the field that Jackson was reading. */
    static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getFieldName() == null ? Integer.toString(step.getIndex()) : escaped(step.getFieldName()))
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String escaped(String name) {
        String shown = name.length() > 60 ? name.substring(0, 60) : name;
        return shown.replace("~", "~0").replace("/", "~1");
    }
}
