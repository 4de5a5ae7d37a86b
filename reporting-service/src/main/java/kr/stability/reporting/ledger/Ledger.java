package kr.stability.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kr.stability.reporting.ledger.chain.Sealer;
import kr.stability.reporting.ledger.chain.TraceParent;

/**
 * Writes entries in the transaction of the act: both are kept or neither. The rows of the act must be flushed before,
 * because the database adds their digests to the entry. Sealing comes after the commit, so that writers never wait for
 * each other.
 */
@ApplicationScoped
public class Ledger {
    private final Clock clock;
    private final CurrentActor actor;
    private final Sealer sealer;
    private final TransactionSynchronizationRegistry transactions;

    Ledger(Clock clock, CurrentActor actor, Sealer sealer, TransactionSynchronizationRegistry transactions) {
        this.clock = clock;
        this.actor = actor;
        this.sealer = sealer;
        this.transactions = transactions;
    }

    /** Records an act of the current actor on a thing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Act act, Object subject) {
        record(act, subject, null);
    }

    /** Records an act on a content with this SHA-256 and returns the id of the entry. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID record(Act act, Object subject, String sha256) {
        LedgerEntry entry = new LedgerEntry();
        entry.at = clock.instant();
        entry.act = act;
        entry.subject = subject.toString();
        entry.actor = actor.get();
        entry.sha256 = sha256;
        entry.traceparent = TraceParent.current();
        entry.persistAndFlush();
        transactions.registerInterposedSynchronization(new Wake());
        return entry.id;
    }

    private final class Wake implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing to do before
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                sealer.wake();
            }
        }
    }
}
