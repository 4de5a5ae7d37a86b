package kr.stability.reporting.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.ledger.Actor;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All findings of a draft review; replaces those before. */
public record FindingsRequest(@NotNull @Size(max = 100) List<@NotNull @Valid FindingRequest> findings) {

    /** One verdict. */
    public record FindingRequest(
            @NotNull @Schema(examples = {"KAKAO-1"}) String requirement,
            @NotNull Verdict verdict,
            @NotNull @Valid Text text) {

        Finding toFinding(Review review, Actor author) {
            Finding finding = new Finding();
            finding.review = review;
            finding.orderId = review.orderId;
            finding.requirementCode = requirement;
            finding.verdict = verdict;
            finding.text = text;
            finding.writtenBy = author;
            return finding;
        }
    }

    /** One verdict, where the address says on which requirement. */
    @Schema(name = "FindingText")
    public record One(
            @NotNull Verdict verdict, @NotNull @Valid Text text) {
        void writeTo(Finding finding, Review review, String requirement) {
            finding.review = review;
            finding.orderId = review.orderId;
            finding.requirementCode = requirement;
            finding.verdict = verdict;
            finding.text = text;
            finding.carriedFrom = null;
        }
    }

    /** Requirements that the order does not have, or that appear twice. */
    List<Violation> violations(Set<String> requirements) {
        List<Violation> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < findings.size(); i++) {
            String code = findings.get(i).requirement();
            if (!requirements.contains(code)) {
                wrong.add(Violation.of("/findings/" + i + "/requirement", code, Rule.UNKNOWN_REQUIREMENT));
            } else if (!seen.add(code)) {
                wrong.add(Violation.of("/findings/" + i + "/requirement", code, Rule.DUPLICATE_CODE));
            }
        }
        return wrong;
    }
}
