package kr.stability.portal.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/** The answer to a filing. */
public record SubmissionView(UUID id, int version, Receipt receipt) {

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
