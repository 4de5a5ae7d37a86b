package kr.stability.reporting.release;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import kr.stability.reporting.json.PlainText;
import kr.stability.reporting.plan.PlanPart;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something marked confidential that may be shown.
 *
 * @param part what it is
 * @param code its code; left out where there is one of its kind
 * @param reference letter or message by which the company released it
 */
public record ReleaseRequest(
        @NotNull PlanPart part,

        @PlainText(max = 130)
        @Schema(
                nullable = true,
                examples = {"M1"})
        String code,

        @NotNull @PlainText(max = 500) @Schema(examples = {"카카오 2023-112호"})
        String reference) {

    String codeOrEmpty() {
        return Objects.requireNonNullElse(code, "");
    }
}
