package kr.stability.portal.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kr.stability.portal.order.FilingFacts;
import kr.stability.portal.order.OrderCard;
import kr.stability.portal.order.OrderSnapshot;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.tenancy.EveryCompany;
import kr.stability.portal.time.Steadily;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Looks at every order as it was last seen and at what was filed here, and has the people told. Every replica does; the
 * unique key of a notice lets one of them win. Days are counted in Asia/Seoul by the business clock.
 */
@ApplicationScoped
@EveryCompany
class NoticeWatch {
    private static final Logger LOG = Logger.getLogger(NoticeWatch.class);

    private final FilingFacts filings;
    private final NoticeBoard board;
    private final Clock clock;

    NoticeWatch(FilingFacts filings, NoticeBoard board, Clock clock) {
        this.filings = filings;
        this.board = board;
        this.clock = clock;
    }

    static void begin(
            @Observes StartupEvent started,
            Steadily steadily,
            NoticeWatch watch,
            @ConfigProperty(name = "stability.notice.every") Duration pause) {
        steadily.every(pause, watch::look);
    }

    void look() {
        List<SeenOrder> orders = QuarkusTransaction.requiringNew()
                .call(() -> OrderSnapshot.<OrderSnapshot>listAll().stream()
                        .map(NoticeWatch::seen)
                        .toList());
        orders.forEach(this::tell);
    }

    /** False for a reminder of what was done since, or has another last day since. */
    boolean holds(Notice notice) {
        return !notice.kind.reminds()
                || QuarkusTransaction.requiringNew()
                        .call(() -> OrderSnapshot.<OrderSnapshot>findByIdOptional(notice.order())
                                .map(kept -> Occurrences.of(card(seen(kept))).stream()
                                        .anyMatch(what -> what.kind().reminds()
                                                && what.subject().equals(notice.subject)))
                                .orElse(true));
    }

    private static SeenOrder seen(OrderSnapshot kept) {
        return new SeenOrder(kept.view, List.copyOf(kept.reviews), kept.seenAt, true);
    }

    private OrderCard card(SeenOrder order) {
        return new OrderCard(order, OrderCard.Known.of(filings.of(order.id())), LocalDate.now(clock));
    }

    private void tell(SeenOrder order) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> Occurrences.of(card(order)).forEach(board::post));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Notices of order %s could not be written", order.id());
        }
    }
}
