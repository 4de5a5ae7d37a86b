package kr.stability.reporting.submission;

import java.time.Instant;
import java.util.UUID;
import kr.stability.reporting.ledger.signature.SignedStatement;
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
        int version,

        @Schema(nullable = true, description = "Id of its entry in the ledger; null on receipts from before signatures")
        UUID ledgerEntry,

        @Schema(
                nullable = true,
                description = "Compact JWS (EdDSA) whose payload is the canonical JSON (RFC 8785) of the other members")
        String signature) {

    /** Kind of its signature. */
    static final String TYPE = "stability-receipt";

    /** The receipt of a submission, with its signature or null. */
    static Receipt of(Submission submission, SignedStatement signed) {
        return of(submission, signed == null ? null : signed.entryId, signed == null ? null : signed.jws);
    }

    /** What is signed: the receipt without its signature. */
    static Receipt unsigned(Submission submission, UUID ledgerEntry) {
        return of(submission, ledgerEntry, null);
    }

    private static Receipt of(Submission submission, UUID ledgerEntry, String signature) {
        return new Receipt(
                submission.receiptNumber,
                submission.receivedAt,
                submission.filedAt,
                submission.contentSha256,
                submission.late,
                submission.orderId,
                submission.orderNumber,
                submission.operatorCode,
                submission.version,
                ledgerEntry,
                signature);
    }
}
