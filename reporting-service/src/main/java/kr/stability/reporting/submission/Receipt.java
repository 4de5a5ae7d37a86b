package kr.stability.reporting.submission;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The receipt for a filing (접수증).
 *
 * @param number gapless in a year
 * @param receivedAt when it came in here
 * @param filedAt when the portal accepted it: decides in time or late
 * @param late true when it was filed after the last day
 */
@Schema(name = "Receipt")
public record Receipt(
        @Schema(examples = {"2023-000017"}) String number,
        Instant receivedAt,
        Instant filedAt,
        String contentSha256,
        boolean late,
        UUID order,
        @Schema(examples = {"2022-디지털-0001"}) String orderNumber,
        String operator,
        int version) {

    /** The receipt of a submission. */
    public static Receipt of(Submission submission) {
        return new Receipt(
                submission.receiptNumber,
                submission.receivedAt,
                submission.filedAt,
                submission.contentSha256,
                submission.late,
                submission.orderId,
                submission.orderNumber,
                submission.operatorCode,
                submission.version);
    }
}
