package kr.stability.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.CurrentActor;
import kr.stability.reporting.ledger.Ledger;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.order.AnswerFacts;
import kr.stability.reporting.order.Orders;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;

/** Takes a filing back, once, before its review has begun. */
@ApplicationScoped
public class WithdrawSubmission {
    private final Orders orders;
    private final AnswerFacts.Reviews reviews;
    private final OperatorScope scope;
    private final Ledger ledger;
    private final CurrentActor actor;
    private final Clock clock;

    WithdrawSubmission(
            Orders orders,
            AnswerFacts.Reviews reviews,
            OperatorScope scope,
            Ledger ledger,
            CurrentActor actor,
            Clock clock) {
        this.orders = orders;
        this.reviews = reviews;
        this.scope = scope;
        this.ledger = ledger;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Takes a filing back. Again for the same filing changes nothing.
     *
     * @throws Problem {@code not-found} when it is another company's; {@code review-started} when the ministry has begun
     *     its review; {@code conflict} when a later version stands
     */
    @Transactional
    public SubmissionView withdraw(UUID id, String reason) {
        Submission submission = scope.load(Submission.class, id);
        orders.locked(submission.orderId).orElseThrow(Problem::notFound);
        Withdrawal before = Withdrawal.findById(id);
        return SubmissionView.of(
                submission, Receipts.of(submission), before == null ? withdrawn(submission, reason) : before);
    }

    private Withdrawal withdrawn(Submission submission, String reason) {
        check(submission);
        Withdrawal withdrawal = new Withdrawal();
        withdrawal.submissionId = submission.id;
        withdrawal.orderId = submission.orderId;
        withdrawal.operatorCode = submission.operatorCode;
        withdrawal.reason = reason;
        withdrawal.withdrawnAt = clock.instant();
        withdrawal.withdrawnBy = actor.get();
        withdrawal.persistAndFlush();
        ledger.record(Act.SUBMISSION_WITHDRAWN, submission.receiptNumber, submission.contentSha256);
        return withdrawal;
    }

    private void check(Submission submission) {
        boolean opened = reviews.of(List.of(submission.orderId)).getOrDefault(submission.orderId, List.of()).stream()
                .anyMatch(review -> review.submission().equals(submission.id));
        if (opened) {
            throw Problem.of(ProblemType.REVIEW_STARTED);
        }
        boolean last = Submission.latestOf(submission.orderId)
                .filter(latest -> latest.version == submission.version)
                .isPresent();
        if (!last) {
            throw Problem.of(ProblemType.CONFLICT, "더 새로운 제출이 있습니다.", "There is a later version.");
        }
    }
}
