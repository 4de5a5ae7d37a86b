package kr.stability.portal.order;

import java.util.List;
import java.util.Optional;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.web.Label;
import kr.stability.portal.web.Terms;

/** Where a company stands with an order, derived from what the ministry shows and what was drafted and filed here. */
public enum Standing {
    NOT_BEGUN(true),
    DRAFTING(true),
    ON_ITS_WAY(false),
    /** Filed, and the delivery waits for a defect to be mended. */
    STOPPED(false),
    /** Filed with a file in which a virus was found since: only another filing is delivered. */
    TO_REPLACE(true),
    RECEIVED(false),
    UNDER_REVIEW(false),
    SUPPLEMENT_REQUESTED(true),
    ACCEPTED(false),
    CLOSED(false);

    private final boolean owed;

    Standing(boolean owed) {
        this.owed = owed;
    }

    public Label label() {
        return Terms.of("order.standing." + name());
    }

    /** True when the company has to file something and has not. */
    public boolean owed() {
        return owed;
    }

    /** The standing; a filing that the ministry does not show yet counts as what it is here. */
    static Standing of(OrderView order, Optional<DraftFacts.Fact> draft, List<FilingFacts.Fact> filings) {
        FilingFacts.Fact last = FilingFacts.lastStanding(filings).orElse(null);
        if (last != null && last.receipt() == null) {
            return halted(last.halt());
        }
        if (last != null && order.submissions().stream().noneMatch(seen -> shows(seen, last))) {
            return RECEIVED;
        }
        return switch (order.status()) {
            case DRAFT, SERVED -> draft.map(DraftFacts.Fact::lastAt).isPresent() ? DRAFTING : NOT_BEGUN;
            case RECEIVED -> RECEIVED;
            case UNDER_REVIEW -> UNDER_REVIEW;
            case SUPPLEMENT_REQUESTED -> SUPPLEMENT_REQUESTED;
            case ACCEPTED -> ACCEPTED;
            case CLOSED -> CLOSED;
        };
    }

    private static Standing halted(Halt halt) {
        return halt == null ? ON_ITS_WAY : halt == Halt.INFECTED ? TO_REPLACE : STOPPED;
    }

    /** By its receipt: the ministry counts what it received, which may be less than what was filed here. */
    private static boolean shows(OrderView.Filed seen, FilingFacts.Fact filing) {
        return seen.version() >= filing.version() || filing.receipt().equals(seen.receiptNumber());
    }
}
