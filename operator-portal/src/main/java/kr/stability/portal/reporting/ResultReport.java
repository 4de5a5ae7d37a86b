package kr.stability.portal.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * A result report: to send, with results only, and as the ministry has it.
 *
 * @param version from 1, null before it is sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResultReport(
        Integer version,
        Instant filedAt,
        Boolean late,
        ProgressReport.Reporter certifier,
        String contentSha256,
        String receiptNumber,
        List<Result> results) {

    /** A report to send. */
    public static ResultReport of(List<Result> results) {
        return new ResultReport(null, null, null, null, null, null, results);
    }

    /**
     * What came of one measure.
     *
     * @param evidence SHA-256 of files that prove it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Result(String measure, String result, List<String> evidence) {}
}
