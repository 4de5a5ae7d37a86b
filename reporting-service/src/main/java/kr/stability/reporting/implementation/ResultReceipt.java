package kr.stability.reporting.implementation;

import java.time.Instant;
import java.util.UUID;
import kr.stability.reporting.ledger.signature.SignedStatement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The receipt for a result report (이행결과 보고 접수증); can be verified without this service.
 *
 * @param number from the same gapless series as the receipts of plans
 * @param filedAt when it came in, business time
 * @param reportSha256 SHA-256 of the report as it was sent, in canonical form (RFC 8785)
 * @param late true when it was filed after the last day
 * @param version of the report on its order, from 1
 * @param ledgerEntry id of its entry in the ledger
 * @param signature compact JWS (EdDSA) whose payload is the canonical JSON (RFC 8785) of the other members
 */
@Schema(name = "ResultReceipt")
public record ResultReceipt(
        @Schema(examples = {"2023-000018"}) String number,
        Instant filedAt,
        String reportSha256,
        boolean late,
        UUID order,
        String operator,
        int version,
        UUID ledgerEntry,
        String signature) {

    /** Kind of its signature. */
    static final String TYPE = "stability-result-receipt";

    static ResultReceipt of(ResultReport report, UUID ledgerEntry, String signature) {
        return new ResultReceipt(
                report.receiptNumber,
                report.filedAt,
                report.contentSha256,
                report.late,
                report.orderId,
                report.operatorCode,
                report.version,
                ledgerEntry,
                signature);
    }

    /** As it was signed; null for a report from before they were. */
    static ResultReceipt of(ResultReport report, SignedStatement signed) {
        return signed == null ? null : of(report, signed.entryId, signed.jws);
    }
}
