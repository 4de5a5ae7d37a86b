package kr.stability.portal.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.stability.portal.reporting.OrderView;

/**
 * An order with everything that a person wants to know about it first.
 *
 * @param draft how far the draft is, or null
 * @param filings filed here, version 1 first
 */
public record OrderCard(SeenOrder seen, DraftFacts.Fact draft, List<FilingFacts.Fact> filings, LocalDate today) {

    public OrderView order() {
        return seen.view();
    }

    public Standing standing() {
        return Standing.of(order(), Optional.ofNullable(draft), filings);
    }

    /** The last day for what has to be filed next, counted from today. */
    public Deadline deadline() {
        return new Deadline(order().nextDueOn(), today);
    }

    /** How many requirements the draft answers. */
    public int answered() {
        return draft == null ? 0 : draft.answered();
    }

    /** The last filing that counts, or null. */
    public FilingFacts.Fact lastFiling() {
        return filings.stream()
                .filter(filing -> !filing.withdrawn())
                .reduce((a, b) -> b)
                .orElse(null);
    }

    /** The derivation of the date that counts now. */
    public List<OrderView.Step> derivation() {
        return standing() == Standing.SUPPLEMENT_REQUESTED && order().supplement() != null
                ? order().supplement().dueDerivation()
                : order().dueDerivation();
    }
}
