package kr.stability.portal.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Gathers what the rooms know of an order. */
@ApplicationScoped
class Cards {
    private final DraftFacts drafts;
    private final FilingFacts filings;
    private final Clock clock;

    Cards(DraftFacts drafts, FilingFacts filings, Clock clock) {
        this.drafts = drafts;
        this.filings = filings;
        this.clock = clock;
    }

    /** The order as it stands today. */
    OrderCard of(SeenOrder order) {
        OrderCard.Known known = new OrderCard.Known(drafts.of(order).orElse(null), filings.of(order.id()));
        return new OrderCard(order, known, LocalDate.now(clock));
    }
}
