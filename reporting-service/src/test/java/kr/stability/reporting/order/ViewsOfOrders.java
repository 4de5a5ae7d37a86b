package kr.stability.reporting.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Orders as the service shows them, for tests of the rooms that come after this one. */
@ApplicationScoped
public class ViewsOfOrders {
    private final OrderViews views;

    ViewsOfOrders(OrderViews views) {
        this.views = views;
    }

    /** All that were served. */
    public List<OrderView> served() {
        return views.of(CorrectiveOrder.list("arrivedOn is not null"));
    }
}
