package kr.stability.portal.order;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import kr.stability.portal.reporting.Listing;
import kr.stability.portal.reporting.NoticesApi;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.tenancy.EveryCompany;
import kr.stability.portal.time.Steadily;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Looks at all served orders now and then, so that notices do not wait until somebody signs in. */
@ApplicationScoped
@EveryCompany
class OrderRefresh {
    private static final Logger LOG = Logger.getLogger(OrderRefresh.class);
    private static final int PAGE = 100;

    private final NoticesApi reporting;
    private final Orders orders;

    OrderRefresh(@RestClient NoticesApi reporting, Orders orders) {
        this.reporting = reporting;
        this.orders = orders;
    }

    static void begin(
            @Observes StartupEvent started,
            Steadily steadily,
            OrderRefresh self,
            @ConfigProperty(name = "stability.order.refresh-every") Duration pause) {
        steadily.every(pause, self::refresh);
    }

    void refresh() {
        try {
            String cursor = null;
            do {
                Listing<OrderView> page = reporting.orders(cursor, PAGE);
                page.items().forEach(order -> orders.keep(order, null));
                cursor = page.next();
            } while (cursor != null);
        } catch (RuntimeException e) {
            LOG.warnf("Orders could not be refreshed, notices speak of those seen before: %s", e.getMessage());
        }
    }
}
