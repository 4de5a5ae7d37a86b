package kr.stability.portal.order;

import java.util.Optional;

/** What the progress room knows of an order that was accepted. */
public interface ImplementationFacts {
    /** How far the milestones are; nothing when none is known. */
    Optional<Fact> of(SeenOrder order);

    /**
     * Milestones of the accepted plan.
     *
     * @param milestones how many there are
     * @param achieved how many were reached
     */
    record Fact(int milestones, int achieved) {
        /** True when every milestone was reached. */
        public boolean over() {
            return achieved >= milestones;
        }
    }
}
