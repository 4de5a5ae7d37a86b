package kr.stability.reporting.submission;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kr.stability.reporting.json.CanonicalJson;
import kr.stability.reporting.order.AnswerFacts;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.order.OrderStatus;
import kr.stability.reporting.order.Orders;
import kr.stability.reporting.order.ReviewFact;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import kr.stability.reporting.problem.Violation;

/**
 * Takes in a certified plan: once per filing id, with a receipt. Filings of one order come in one after the other,
 * because each locks the row of the order first; the unique constraints of the table stand behind that.
 */
@ApplicationScoped
public class FileSubmission {
    private final Orders orders;
    private final AnswerFacts.Reviews reviews;
    private final FilingCheck check;
    private final CanonicalJson canonical;
    private final Receipts receipts;
    private final Clock clock;

    FileSubmission(
            Orders orders,
            AnswerFacts.Reviews reviews,
            FilingCheck check,
            CanonicalJson canonical,
            Receipts receipts,
            Clock clock) {
        this.orders = orders;
        this.reviews = reviews;
        this.check = check;
        this.canonical = canonical;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * The outcome of a delivery.
     *
     * @param submission as stored
     * @param first false when the same filing had come in before
     */
    public record Filed(SubmissionView submission, boolean first) {}

    /**
     * Files a plan.
     *
     * @throws Problem {@code not-found} when the order is not served on this company; {@code hash-mismatch};
     *     {@code invalid-request} with the fields; {@code identical-resubmission}; {@code idempotency-key-reused} when
     *     the filing id came before with another filing; {@code unexplained} when something has to be explained, is not,
     *     and {@code then} says so
     */
    Filed file(FilingRequest filing, OnUnexplained then) {
        Content content = checked(filing);
        return QuarkusTransaction.requiringNew().call(() -> filed(filing, content, then));
    }

    private record Content(byte[] canonical, String filingSha256) {}

    /** Everything that needs no database, before a connection is taken. */
    private Content checked(FilingRequest filing) {
        List<Violation> unfit = FiledPlan.violations(filing.content());
        if (!unfit.isEmpty()) {
            throw Problem.invalid(unfit);
        }
        byte[] bytes = canonical.bytes(filing.content());
        if (!CanonicalJson.sha256(bytes).equals(filing.contentSha256())) {
            throw Problem.of(ProblemType.HASH_MISMATCH);
        }
        return new Content(bytes, canonical.sha256(filing));
    }

    private Filed filed(FilingRequest filing, Content content, OnUnexplained then) {
        CorrectiveOrder order = orders.locked(filing.order())
                .filter(o -> o.served() && o.operatorCode.equals(filing.operator()))
                .orElseThrow(Problem::notFound);
        Optional<Submission> before = Submission.ofFiling(filing.operator(), filing.filingId());
        if (before.isPresent()) {
            return repeated(before.get(), content);
        }
        Submission last = Submission.latestOf(order.id).orElse(null);
        check(filing, last);
        List<Submission.Unexplained> open = check.unexplained(filing, order, then);
        Submission submission = submission(filing, content, order, last);
        submission.unexplained = open;
        submission.persistAndFlush();
        return new Filed(SubmissionView.of(submission, receipts.issue(submission)), true);
    }

    private static Filed repeated(Submission before, Content content) {
        if (!before.filingSha256.equals(content.filingSha256())) {
            throw Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        return new Filed(SubmissionView.of(before, Receipts.of(before)), false);
    }

    private void check(FilingRequest filing, Submission last) {
        if (last != null && last.contentSha256.equals(filing.contentSha256())) {
            throw Problem.of(ProblemType.IDENTICAL_RESUBMISSION);
        }
        FilingCheck.inTime(filing, clock.instant());
    }

    private Submission submission(FilingRequest filing, Content content, CorrectiveOrder order, Submission last) {
        Submission submission = new Submission();
        submission.orderId = order.id;
        submission.orderNumber = order.number;
        submission.operatorCode = order.operatorCode;
        submission.filingId = filing.filingId();
        submission.version = Submission.nextVersion(order.id);
        submission.filedAt = filing.filedAt().truncatedTo(ChronoUnit.MICROS); // what the database keeps
        submission.receivedAt = clock.instant();
        submission.dueOn = dueOn(order, last);
        submission.late = OrderStatus.isAfterDay(submission.filedAt, submission.dueOn);
        submission.formVersion = filing.formVersion();
        submission.drafters = filing.drafters();
        submission.certifier = filing.certifier();
        submission.content = filing.content().toString();
        submission.canonicalContent = content.canonical();
        submission.contentSha256 = filing.contentSha256();
        submission.filingSha256 = content.filingSha256();
        submission.receiptNumber = receipts.nextNumber(
                LocalDate.ofInstant(submission.receivedAt, clock.getZone()).getYear());
        return submission;
    }

    /**
     * A supplement has its own last day, and so may a requirement: the latest of them counts for what follows version 1,
     * and does not undo that version 1 was in time.
     */
    private LocalDate dueOn(CorrectiveOrder order, Submission last) {
        if (last == null) {
            return order.dueOn;
        }
        LocalDate due = OrderStatus.lastSent(reviews.of(List.of(order.id)).getOrDefault(order.id, List.of()))
                .map(ReviewFact::supplementDueOn)
                .orElse(order.dueOn);
        return order.lastSeparateDueOn().filter(due::isBefore).orElse(due);
    }
}
