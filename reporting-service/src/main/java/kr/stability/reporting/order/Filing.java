package kr.stability.reporting.order;

import java.time.Instant;
import java.util.UUID;

/**
 * A filing as far as its order is concerned.
 *
 * @param order the order it answers
 * @param id id of the submission
 * @param version from 1
 * @param filedAt when the portal accepted it: decides in time or late
 * @param receivedAt when it came in here
 * @param late true when it was filed after the last day
 * @param receiptNumber number of the receipt
 */
public record Filing(
        UUID order, UUID id, int version, Instant filedAt, Instant receivedAt, boolean late, String receiptNumber) {}
