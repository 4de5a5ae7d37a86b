package kr.stability.portal.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;

/** Gathers what the rooms know of an order. */
@ApplicationScoped
class Cards {
    private final DraftFacts drafts;
    private final FilingFacts filings;
    private final Instance<ImplementationFacts> implementation;
    private final Clock clock;

    Cards(DraftFacts drafts, FilingFacts filings, Instance<ImplementationFacts> implementation, Clock clock) {
        this.drafts = drafts;
        this.filings = filings;
        this.implementation = implementation;
        this.clock = clock;
    }

    /** The order as it stands today. */
    OrderCard of(SeenOrder order) {
        OrderCard.Known known = new OrderCard.Known(
                drafts.of(order).orElse(null),
                filings.of(order.id()),
                implementation.stream().flatMap(room -> room.of(order).stream()).findFirst());
        return new OrderCard(order, known, LocalDate.now(clock));
    }
}
