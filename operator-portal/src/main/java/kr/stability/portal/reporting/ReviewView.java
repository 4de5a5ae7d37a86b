package kr.stability.portal.reporting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A sent review of one submission. */
public record ReviewView(UUID id, UUID submission, UUID order, List<Finding> findings, Instant sentAt) {
    public ReviewView {
        findings = findings == null ? List.of() : List.copyOf(findings);
    }

    /**
     * The verdict (검토의견) on one requirement.
     *
     * @param verdict {@code ACCEPTED}, {@code SUPPLEMENT_REQUIRED} or {@code GUIDANCE}
     */
    public record Finding(String requirement, String verdict, Text text) {}
}
