package kr.stability.portal.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.reporting.ReviewView;
import kr.stability.portal.web.Label;
import kr.stability.portal.web.Terms;

/**
 * An order with everything that a person wants to know about it first.
 *
 * @param known what the other rooms know of it
 */
public record OrderCard(SeenOrder seen, Known known, LocalDate today) {

    /**
     * What the other rooms know of an order.
     *
     * @param draft how far the draft is, or null
     * @param filings filed here, version 1 first
     */
    public record Known(DraftFacts.Fact draft, List<FilingFacts.Fact> filings) {
        /** Only what was filed. */
        public static Known of(List<FilingFacts.Fact> filings) {
            return new Known(null, filings);
        }
    }

    public OrderView order() {
        return seen.view();
    }

    /** How far the draft is, or null. */
    public DraftFacts.Fact draft() {
        return known.draft();
    }

    /** What was filed here, version 1 first. */
    public List<FilingFacts.Fact> filings() {
        return known.filings();
    }

    public Standing standing() {
        return Standing.of(order(), Optional.ofNullable(draft()), filings());
    }

    /** The legal nature of the order in words. */
    public Label nature() {
        return Terms.of("order.nature." + order().nature());
    }

    /** All stages of the order, seen from the one it is in. */
    public List<Stage.Step> steps() {
        return Stage.of(standing()).steps(supplemented());
    }

    /** Who did what last, or null when nobody did anything. */
    public LastAct lastAct() {
        return LastAct.of(seen, draft(), filings()).orElse(null);
    }

    private boolean supplemented() {
        return order().supplement() != null
                || seen.reviews().stream()
                        .flatMap(review -> review.findings().stream())
                        .anyMatch(finding -> finding.verdict() == ReviewView.Verdict.SUPPLEMENT_REQUIRED);
    }

    /** The last day for what has to be filed next, counted from today. */
    public Deadline deadline() {
        return new Deadline(order().nextDueOn(), today);
    }

    /** The last day for the results when they are owed: a plan was filed, they were not reported, the order is open. Else null. */
    public Deadline results() {
        boolean owed = order().resultDueOn() != null
                && Boolean.FALSE.equals(order().resultReported())
                && lastFiling() != null
                && !closed();
        return owed ? new Deadline(order().resultDueOn(), today) : null;
    }

    private boolean closed() {
        return standing() == Standing.CLOSED;
    }

    /** True when the results are what has to be filed next: a plan that is owed comes before them. */
    public boolean resultsComeNext() {
        return results() != null && !standing().owed();
    }

    /** True when the plan is accepted and nothing has to be filed: then its progress is reported. */
    public boolean progressComesNext() {
        return standing() == Standing.ACCEPTED && !resultsComeNext();
    }

    /** How many requirements the draft answers. */
    public int answered() {
        return draft() == null ? 0 : draft().answered();
    }

    /** The last filing that counts, or null. */
    public FilingFacts.Fact lastFiling() {
        return FilingFacts.lastStanding(filings()).orElse(null);
    }

    /** A part that the last filing left for later. */
    public record Part(OrderView.Requirement requirement, Deadline deadline) {}

    /** Parts with a last day of their own that the last filing does not answer, while the order is open; none before there is a filing. */
    public List<Part> stillOwed() {
        FilingFacts.Fact last = closed() ? null : lastFiling();
        return order().requirements().stream()
                .filter(one -> last != null
                        && one.separateDueOn() != null
                        && !last.answers().contains(one.code()))
                .map(one -> new Part(one, new Deadline(one.separateDueOn(), today)))
                .toList();
    }

    /** True when the ministry takes a request for a later last day: of the order until it is answered, in time, or of a part. */
    public boolean takesExtension() {
        return order().dueOn() != null
                && !closed()
                && (takesExtensionOfAll() || !order().separable().isEmpty());
    }

    /** True when the ministry takes a request for a later last day of the whole order. */
    public boolean takesExtensionOfAll() {
        boolean unanswered = order().submissions().isEmpty() && standing().owed();
        LocalDate dueOn = order().dueOn();
        return dueOn != null && unanswered && !new Deadline(dueOn, today).passed();
    }

    /** The derivation of the date that counts now. */
    public List<OrderView.Step> derivation() {
        return standing() == Standing.SUPPLEMENT_REQUESTED && order().supplement() != null
                ? order().supplement().dueDerivation()
                : order().dueDerivation();
    }
}
