package kr.stability.portal.reporting;

import java.time.Instant;
import java.util.UUID;

/** What reporting-service answers to a filing; times are UTC instants. */
public record SubmissionView(UUID id, UUID order, int version, UUID filingId, Receipt receipt) {

    /**
     * The receipt (접수증).
     *
     * @param number gapless in a year, such as {@code 2023-000017}
     * @param filedAt when the portal accepted the certified filing: decides in time or late
     * @param receivedAt when it came in at the ministry
     */
    public record Receipt(
            String number,
            Instant receivedAt,
            Instant filedAt,
            String contentSha256,
            boolean late,
            UUID order,
            String orderNumber,
            String operator,
            int version) {}
}
