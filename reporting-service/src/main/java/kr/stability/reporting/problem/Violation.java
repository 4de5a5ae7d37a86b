package kr.stability.reporting.problem;

import kr.stability.reporting.json.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One field that breaks one rule.
 *
 * @param pointer RFC 6901 pointer into the body, or the name of a query parameter
 * @param value what was sent, shortened, or null
 * @param rule stable id of the rule, for example {@code milestone-after-measure-end}
 * @param message one sentence in both languages
 */
@Schema(name = "DraftProblem", description = "One thing that keeps a draft from being compiled")
public record Violation(
        String pointer, @Schema(nullable = true) String value, String rule, Text message) {

    /** A violation of a rule of the API, with its standard sentence. */
    public static Violation of(String pointer, Rule rule) {
        return new Violation(pointer, null, rule.id(), rule.message());
    }

    /** A violation that shows the value that was refused. */
    public static Violation of(String pointer, String value, Rule rule) {
        return new Violation(pointer, shortened(value), rule.id(), rule.message());
    }

    private static String shortened(String value) {
        return value == null || value.length() <= 100 ? value : value.substring(0, 97) + "...";
    }
}
