package kr.stability.portal.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.delivery.Filing;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.time.BusinessClock;

/** Puts together what the ministry knows of an order and what is here. */
@ApplicationScoped
public class Standings {
    private final ServedOrders orders;
    private final AnsweredItems items;
    private final OperatorScope scope;
    private final BusinessClock clock;

    Standings(ServedOrders orders, AnsweredItems items, OperatorScope scope, BusinessClock clock) {
        this.orders = orders;
        this.items = items;
        this.scope = scope;
        this.clock = clock;
    }

    /** How the company stands with all its orders. */
    Seen<List<OrderStanding>> all() {
        Seen<List<OrderView>> seen = orders.allSeen();
        return new Seen<>(seen.value().stream().map(this::of).toList(), seen.seenAt(), seen.live());
    }

    /** How it stands with one order; not found when it is another company's. */
    Seen<OrderStanding> one(UUID id) {
        Seen<OrderView> seen = orders.seen(id);
        return new Seen<>(of(seen.value()), seen.seenAt(), seen.live());
    }

    private OrderStanding of(OrderView order) {
        String operator = scope.operator();
        return new OrderStanding(
                order,
                Filing.ofOrder(operator, order.id()),
                items.answered(order.id(), operator),
                LocalDate.now(clock));
    }
}
