package kr.stability.portal.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The answer to a filing.
 *
 * @param unexplained what had to be explained, is not, and was flagged when the filing came in
 */
public record SubmissionView(UUID id, int version, Receipt receipt, List<Unexplained> unexplained) {
    public SubmissionView {
        unexplained = unexplained == null ? List.of() : unexplained;
    }

    /**
     * A finding of the ministry's rules that the plan does not explain.
     *
     * @param rule stable id of the rule
     * @param place in the plan, with rows named by their code
     */
    public record Unexplained(String rule, String place) {}

    /**
     * The receipt (접수증).
     *
     * @param receivedAt when it came in at the ministry
     * @param filedAt when the portal accepted the certified plan: decides in time or late
     * @param signature compact JWS over the whole receipt; null on receipts from before signatures
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Receipt(
            String number,
            Instant receivedAt,
            Instant filedAt,
            String contentSha256,
            boolean late,
            int version,
            String signature) {}
}
