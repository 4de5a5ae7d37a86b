package kr.stability.reporting.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A filing as shown, with its receipt; the plan itself is at {@code /content}. */
@Schema(name = "Submission")
public record SubmissionView(
        UUID id,
        UUID order,
        String operator,
        int version,
        UUID filingId,
        Instant filedAt,
        Instant receivedAt,
        boolean late,
        String contentSha256,
        String formVersion,
        List<Actor> drafters,
        Actor certifier,
        Receipt receipt,

        @Schema(description = "What had to be explained and is not; empty unless it came in certified all the same")
        List<Submission.Unexplained> unexplained,

        @Schema(nullable = true) WithdrawalView withdrawal) {

    /** How a filing was taken back. */
    @Schema(name = "Withdrawal")
    public record WithdrawalView(String reason, Instant withdrawnAt, Actor withdrawnBy) {}

    /** The view of a submission that stands. */
    static SubmissionView of(Submission submission, Receipt receipt) {
        return of(submission, receipt, null);
    }

    /**
     * The view of a submission.
     *
     * @param withdrawal how it was taken back, or null
     */
    static SubmissionView of(Submission submission, Receipt receipt, Withdrawal withdrawal) {
        return new SubmissionView(
                submission.id,
                submission.orderId,
                submission.operatorCode,
                submission.version,
                submission.filingId,
                submission.filedAt,
                submission.receivedAt,
                submission.late,
                submission.contentSha256,
                submission.formVersion,
                submission.drafters,
                submission.certifier,
                receipt,
                submission.unexplained,
                withdrawal == null
                        ? null
                        : new WithdrawalView(withdrawal.reason, withdrawal.withdrawnAt, withdrawal.withdrawnBy));
    }
}
