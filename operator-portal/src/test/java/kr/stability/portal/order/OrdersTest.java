package kr.stability.portal.order;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.testsupport.AtOnce;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import org.junit.jupiter.api.RepeatedTest;

@PortalTest
class OrdersTest {
    @Inject
    Orders orders;

    /** A browser that opens the list and the order, and the portal's own round, see a new order at the same time. */
    @RepeatedTest(10)
    void aNewOrderThatManySeeAtOnceIsKeptOnce() throws Exception {
        OrderView order = Fixtures.view("kakao");
        assertThat(AtOnce.answers(() -> {
                    orders.keep(order, null);
                    return order.id();
                }))
                .containsOnly(order.id());
    }
}
