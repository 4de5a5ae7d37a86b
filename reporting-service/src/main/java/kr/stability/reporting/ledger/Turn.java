package kr.stability.reporting.ledger;

import jakarta.persistence.EntityManager;

/** The service has no right to change rows that are only added to, so it cannot lock them either; it locks their name. */
public final class Turn {
    private static final String LOCK = "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)";

    private Turn() {}

    /** Waits until no other transaction goes on with the same thing; held to the end of this one. */
    public static void at(EntityManager entities, Object thing) {
        entities.createNativeQuery(LOCK, String.class)
                .setParameter(1, thing.toString())
                .getSingleResult();
    }
}
