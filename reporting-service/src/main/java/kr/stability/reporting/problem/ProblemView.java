package kr.stability.reporting.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An RFC 9457 document.
 *
 * @param type stable identifier of the kind of problem
 * @param title one sentence, the same for every occurrence
 * @param status HTTP status
 * @param detail a sentence about this occurrence, or absent
 * @param violations the fields that are wrong, or absent
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", description = "Why a request was refused (RFC 9457)")
public record ProblemView(
        @Schema(examples = {"urn:stability:problem:invalid-request"})
        String type,

        String title,
        int status,
        String detail,
        List<ViolationView> violations) {

    /** One wrong field, with the sentence in the language asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Violation")
    public record ViolationView(
            @Schema(examples = {"/requirements/0/code"}) String pointer,
            String value,
            @Schema(examples = {"text-blank"}) String rule,
            String message) {}

    static ProblemView of(Problem problem, boolean english) {
        return new ProblemView(
                problem.type().uri(),
                problem.type().title().in(english),
                problem.type().status(),
                problem.detail() == null ? null : problem.detail().in(english),
                problem.violations().stream()
                        .map(v -> new ViolationView(
                                v.pointer(), v.value(), v.rule(), v.message().in(english)))
                        .toList());
    }
}
