package kr.stability.reporting.edition;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kr.stability.reporting.json.PlainText;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An edition to compile.
 *
 * @param quarter for example {@code 2023-Q1}
 * @param cutOff what came later is left out; not in the future
 */
public record EditionRequest(
        @NotNull @PlainText(max = 20) @Schema(examples = {"2023-Q1"})
        String quarter,

        @NotNull @Schema(examples = {"2023-03-29T00:00:00+09:00"})
        Instant cutOff) {

    /**
     * The quarter.
     *
     * @throws Problem when it is none, or when the cut-off lies after this instant
     */
    Quarter checked(Instant now) {
        List<Violation> wrong = new ArrayList<>();
        if (Quarter.parse(quarter).isEmpty()) {
            wrong.add(Violation.of("/quarter", quarter, Rule.WRONG_FORM));
        }
        if (cutOff.isAfter(now)) {
            wrong.add(Violation.of("/cutOff", Rule.IN_FUTURE));
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return Quarter.parse(quarter).orElseThrow();
    }
}
