package kr.stability.reporting.implementation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kr.stability.reporting.json.PlainText;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of each measure of the plan that was filed last.
 *
 * @param results one for each measure
 */
public record ResultReportRequest(
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid MeasureResult> results) {

    /**
     * What came of one measure; kept as it was filed.
     *
     * @param measure code of the measure
     * @param result in words
     * @param evidence SHA-256 of files that prove it, sent before
     */
    @Schema(name = "MeasureResult")
    public record MeasureResult(
            @NotNull @PlainText @Schema(examples = {"M1"}) String measure,

            @NotNull @PlainText(max = Text.LONGEST) String result,

            @Size(max = 50) List<@NotNull @Pattern(regexp = "[0-9a-f]{64}") String> evidence) {

        /** A list that was left out is empty. */
        public MeasureResult {
            evidence = evidence == null ? List.of() : evidence;
        }
    }

    /** Measures that the plan does not have, that appear twice or are missing, and files that never came in. */
    List<Violation> violations(Set<String> measures, Set<String> evidence) {
        List<Violation> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < results.size(); i++) {
            MeasureResult result = results.get(i);
            String at = "/results/" + i;
            if (!measures.contains(result.measure())) {
                wrong.add(Violation.of(at + "/measure", result.measure(), Rule.UNKNOWN_MEASURE));
            } else if (!seen.add(result.measure())) {
                wrong.add(Violation.of(at + "/measure", result.measure(), Rule.DUPLICATE_CODE));
            }
            for (int j = 0; j < result.evidence().size(); j++) {
                String hash = result.evidence().get(j);
                if (!evidence.contains(hash)) {
                    wrong.add(Violation.of(at + "/evidence/" + j, hash, Rule.UNKNOWN_EVIDENCE));
                }
            }
        }
        Set<String> missing = new TreeSet<>(measures);
        missing.removeAll(seen);
        missing.forEach(measure -> wrong.add(Violation.of("/results", measure, Rule.MEASURE_WITHOUT_RESULT)));
        return wrong;
    }

    /** All files that are named. */
    Set<String> evidence() {
        Set<String> hashes = new HashSet<>();
        results.forEach(result -> hashes.addAll(result.evidence()));
        return hashes;
    }
}
