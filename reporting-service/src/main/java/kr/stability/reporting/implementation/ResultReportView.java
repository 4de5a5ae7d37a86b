package kr.stability.reporting.implementation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
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
        List<ResultReportRequest.MeasureResult> results) {

    static ResultReportView of(ResultReport report) {
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
                report.results);
    }
}
