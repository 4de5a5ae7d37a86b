package kr.stability.portal.reporting;

import java.util.List;

/** A refusal of reporting-service (RFC 9457), as far as the portal shows it. */
public record ProblemView(List<Violation> violations) {
    public ProblemView {
        violations = violations == null ? List.of() : violations;
    }

    /** One place that breaks one rule. */
    public record Violation(String pointer, String rule, Text message) {}
}
