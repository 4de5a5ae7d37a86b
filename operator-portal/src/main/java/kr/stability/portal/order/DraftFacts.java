package kr.stability.portal.order;

import java.time.Instant;
import java.util.Optional;

/** What the draft room knows of an order. */
public interface DraftFacts {
    /** How far the draft is; nothing when nobody has begun it. */
    Optional<Fact> of(SeenOrder order);

    /**
     * How far a draft is.
     *
     * @param answered how many requirements have a measure
     * @param findings what is still wrong or missing
     * @param lastBy who changed it last, or null
     * @param lastAt when, business time, or null
     */
    record Fact(int answered, int findings, String lastBy, Instant lastAt) {}
}
