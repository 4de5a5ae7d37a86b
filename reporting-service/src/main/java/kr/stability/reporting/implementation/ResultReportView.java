package kr.stability.reporting.implementation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import kr.stability.reporting.ledger.signature.SignedStatement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A result report as filed, with its receipt.
 *
 * @param version from 1
 * @param late true when it was filed after the last day
 */
@Schema(name = "ResultReport")
public record ResultReportView(
        UUID id,
        UUID order,
        String operator,
        int version,
        Instant filedAt,
        LocalDate dueOn,
        boolean late,
        Actor certifier,
        String contentSha256,
        @Schema(examples = {"2023-000017"}) String receiptNumber,
        List<ResultReportRequest.MeasureResult> results,

        @Schema(nullable = true, description = "Signed; null on reports from before their receipts were")
        ResultReceipt receipt) {

    static ResultReportView of(ResultReport report) {
        return of(report, signed(List.of(report)));
    }

    /** The signatures of the receipts of some reports, by number. */
    static Map<String, SignedStatement> signed(List<ResultReport> reports) {
        return SignedStatement.about(
                ResultReceipt.TYPE,
                reports.stream().map(report -> report.receiptNumber).toList());
    }

    static ResultReportView of(ResultReport report, Map<String, SignedStatement> signed) {
        return new ResultReportView(
                report.id,
                report.orderId,
                report.operatorCode,
                report.version,
                report.filedAt,
                report.dueOn,
                report.late,
                report.certifier,
                report.contentSha256,
                report.receiptNumber,
                report.results,
                ResultReceipt.of(report, signed.get(report.receiptNumber)));
    }
}
