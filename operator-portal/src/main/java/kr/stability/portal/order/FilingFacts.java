package kr.stability.portal.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the delivery room knows of an order. */
public interface FilingFacts {
    /** The filings of an order, version 1 first. */
    List<Fact> of(UUID order);

    /**
     * One filing.
     *
     * @param filedAt business time
     * @param by who certified it
     * @param receipt number of the receipt, or null while there is none
     * @param answers codes of the requirements that its measures answer
     * @param withdrawn true when it was taken back and does not count
     * @param halt why it is not on its way, or null
     */
    record Fact(
            UUID id,
            int version,
            Instant filedAt,
            String by,
            boolean late,
            String receipt,
            Set<String> answers,
            boolean withdrawn,
            Halt halt) {}

    /** The last of some filings that was not taken back, or nothing. */
    static Optional<Fact> lastStanding(List<Fact> filings) {
        return filings.stream().filter(filing -> !filing.withdrawn()).reduce((earlier, later) -> later);
    }
}
