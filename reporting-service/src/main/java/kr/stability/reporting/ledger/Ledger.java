package kr.stability.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Writes entries in the transaction of the act: both are kept or neither. */
@ApplicationScoped
public class Ledger {
    private final Clock clock;
    private final CurrentActor actor;

    Ledger(Clock clock, CurrentActor actor) {
        this.clock = clock;
        this.actor = actor;
    }

    /** Records an act of the current actor on a thing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Act act, Object subject) {
        record(act, subject, null);
    }

    /** Records an act on a content with this SHA-256. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Act act, Object subject, String sha256) {
        LedgerEntry entry = new LedgerEntry();
        entry.at = clock.instant();
        entry.act = act;
        entry.subject = subject.toString();
        entry.actor = actor.get();
        entry.sha256 = sha256;
        entry.persist();
    }
}
