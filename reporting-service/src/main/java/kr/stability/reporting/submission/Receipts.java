package kr.stability.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.Ledger;
import kr.stability.reporting.ledger.ReferenceNumbers;
import kr.stability.reporting.ledger.signature.SignedStatement;
import kr.stability.reporting.ledger.signature.Statements;

/** Receipts (접수증): numbered, entered in the ledger and signed in the transaction of the filing. */
@ApplicationScoped
class Receipts {
    private final ReferenceNumbers numbers;
    private final Ledger ledger;
    private final Statements statements;

    Receipts(ReferenceNumbers numbers, Ledger ledger, Statements statements) {
        this.numbers = numbers;
        this.ledger = ledger;
        this.statements = statements;
    }

    /** The next number of a year. */
    @Transactional(Transactional.TxType.MANDATORY)
    String nextNumber(int year) {
        return numbers.nextReceipt(year);
    }

    /** Enters a filing that is stored in the ledger and signs its receipt. */
    @Transactional(Transactional.TxType.MANDATORY)
    Receipt issue(Submission submission) {
        UUID entry = ledger.record(Act.SUBMISSION_RECEIVED, submission.receiptNumber, submission.contentSha256);
        Receipt unsigned = Receipt.unsigned(submission, entry);
        return Receipt.of(submission, statements.sign(Receipt.TYPE, submission.receiptNumber, entry, unsigned));
    }

    /** The receipt of a filing. */
    static Receipt of(Submission submission) {
        return Receipt.of(
                submission,
                SignedStatement.about(Receipt.TYPE, submission.receiptNumber).orElse(null));
    }

    /** The signatures of the receipts of some filings, by number. */
    static Map<String, SignedStatement> signed(List<Submission> submissions) {
        return SignedStatement.about(
                Receipt.TYPE,
                submissions.stream().map(submission -> submission.receiptNumber).toList());
    }
}
