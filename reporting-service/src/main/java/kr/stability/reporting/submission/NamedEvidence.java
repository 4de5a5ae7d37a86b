package kr.stability.reporting.submission;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import kr.stability.reporting.evidence.Evidence;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;

/** Files that a filing names: the company has to have sent them before. */
final class NamedEvidence {
    private static final List<String> LISTS = List.of("measures", "drills");

    private NamedEvidence() {}

    /** The files that are not there; pointers start at {@code /content}. Needs a transaction. */
    static List<Violation> missing(FilingRequest filing) {
        List<Violation> missing = new ArrayList<>();
        for (String list : LISTS) {
            JsonNode rows = filing.content().path(list);
            for (int i = 0; i < rows.size(); i++) {
                missing(filing.operator(), "/content/" + list + "/" + i, rows.get(i), missing);
            }
        }
        return missing;
    }

    private static void missing(String operator, String at, JsonNode row, List<Violation> missing) {
        JsonNode files = row.path("evidence");
        for (int i = 0; i < files.size(); i++) {
            String sha256 = files.get(i).path("sha256").asText();
            if (Evidence.of(operator, sha256).isEmpty()) {
                missing.add(Violation.of(at + "/evidence/" + i + "/sha256", sha256, Rule.UNKNOWN_EVIDENCE));
            }
        }
    }
}
