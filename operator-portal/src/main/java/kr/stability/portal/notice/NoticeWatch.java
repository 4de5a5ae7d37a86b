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
                        .map(kept -> new SeenOrder(kept.view, List.copyOf(kept.reviews), kept.seenAt, true))
                        .toList());
        orders.forEach(this::tell);
    }

    private void tell(SeenOrder order) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                OrderCard card = new OrderCard(order, OrderCard.Known.of(filings.of(order.id())), LocalDate.now(clock));
                Occurrences.of(card).forEach(board::post);
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "Notices of order %s could not be written", order.id());
        }
    }
}
