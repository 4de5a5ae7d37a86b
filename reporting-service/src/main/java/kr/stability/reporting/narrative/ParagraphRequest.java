package kr.stability.reporting.narrative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import kr.stability.reporting.json.PlainText;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A paragraph to write or to write anew.
 *
 * @param position order among the paragraphs of the place; equal ones stand in the order of writing
 * @param text Korean, as it will be printed
 * @param citations what it rests on; without any it does not compile, unless it is the ministry's own statement
 * @param statementBy name and office of who answers for it, when it is the ministry's own statement, or null
 * @param restricted true when it stays out of the public edition; false when left out
 */
public record ParagraphRequest(
        @NotNull Place place,
        @NotNull @Min(0) @Max(9999) Integer position,

        @NotNull @PlainText(max = 4000) @Schema(examples = {"운영도구를 함께 다중화한 사업자의 복구 시간이 짧았다."})
        String text,

        @Size(max = 30) List<@NotNull @Valid Citation> citations,

        @PlainText(max = 200)
        @Schema(
                nullable = true,
                examples = {"디지털기반안전과장 한바다"})
        String statementBy,

        @Schema(nullable = true) Boolean restricted) {

    /** Citations that were left out are none; what is not said to be restricted is not. */
    public ParagraphRequest {
        citations = citations == null ? List.of() : List.copyOf(citations);
        restricted = Boolean.TRUE.equals(restricted);
    }

    /**
     * Refuses sources that there are not.
     *
     * @throws Problem {@code invalid-request} naming each of them
     */
    void check(CitationCheck sources) {
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            String at = "/citations/" + i;
            sources.broken(citation).ifPresent(rule -> wrong.add(Violation.of(at, citation.id(), rule)));
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }
}
