package kr.stability.portal.order;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.delivery.Filing;
import kr.stability.portal.reporting.OrderView;

/**
 * How the company stands with one order: what the ministry knows, and what is still here.
 *
 * @param order as reporting-service gave it
 * @param filings of this portal, newest first
 * @param answered requirements that the draft answers
 * @param today business date, Asia/Seoul
 */
public record OrderStanding(OrderView order, List<Filing> filings, int answered, LocalDate today) {
    /** What the company has to know first. */
    public enum Loud {
        /** Nothing filed, or a supplement asked for and not filed. */
        NOT_SUBMITTED,
        /** Certified here, no receipt yet. */
        ON_ITS_WAY,
        /** Refused by reporting-service for good: the portal's operators must look. */
        STOPPED,
        /** There is a receipt for what is due. */
        RECEIVED
    }

    /** What the company has to know first. */
    public Loud loud() {
        Filing last = filings.isEmpty() ? null : filings.getFirst();
        if (last != null && !last.received() && !known(last.version)) {
            return last.stopped ? Loud.STOPPED : Loud.ON_ITS_WAY;
        }
        return owes() ? Loud.NOT_SUBMITTED : Loud.RECEIVED;
    }

    /** True when the next move is the company's. */
    private boolean owes() {
        int filed = filings.isEmpty() ? 0 : filings.getFirst().version;
        boolean nothing = filed == 0 && order.submissions().isEmpty();
        return nothing || (supplementAsked() && filed <= order.submissions().size());
    }

    /** True when the ministry asks for a supplement and has not received it. */
    public boolean supplementAsked() {
        return "SUPPLEMENT_REQUESTED".equals(order.status());
    }

    private boolean known(int version) {
        return order.submissions().stream().anyMatch(submitted -> submitted.version() == version);
    }

    /** Id of the last filing of this portal, or null. */
    public UUID lastFiling() {
        return filings.isEmpty() ? null : filings.getFirst().id;
    }

    /** True while a day counts: until the answer that is due has been received. */
    public boolean clockRuns() {
        return loud() != Loud.RECEIVED && order.currentDueOn() != null;
    }

    /** True when the last day is over and the clock still runs. */
    public boolean over() {
        return clockRuns() && today.isAfter(order.currentDueOn());
    }

    /** {@code D-15}, {@code D-DAY} or {@code D+3}. */
    public String dday() {
        long days = ChronoUnit.DAYS.between(today, order.currentDueOn());
        if (days == 0) {
            return "D-DAY";
        }
        return days > 0 ? "D-" + days : "D+" + -days;
    }

    /** How many requirements there are. */
    public int demanded() {
        return order.requirements().size();
    }
}
