package kr.stability.portal.reporting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A review that was sent to the company. */
public record ReviewView(UUID id, UUID submission, UUID order, List<Finding> findings, Instant sentAt) {

    /** The verdict on one requirement. */
    public record Finding(String requirement, Verdict verdict, Text text) {}

    /** What the reviewer says. */
    public enum Verdict {
        ACCEPTED,
        SUPPLEMENT_REQUIRED,
        GUIDANCE
    }
}
