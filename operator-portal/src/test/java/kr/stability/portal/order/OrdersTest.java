package kr.stability.portal.order;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.tenancy.RowScope;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import org.junit.jupiter.api.Test;

@PortalTest
class OrdersTest {
    private static final int REQUESTS = 8;

    @Inject
    Orders orders;

    /** A browser that opens the list and the order, and the portal's own round, see a new order at the same time. */
    @Test
    void aNewOrderThatManySeeAtOnceIsKeptOnce() throws Exception {
        for (int round = 0; round < 10; round++) {
            OrderView order = Fixtures.view("kakao");
            assertThat(atOnce(() -> RowScope.ofEveryCompany(() -> {
                        orders.keep(order, null);
                        return order.id();
                    })))
                    .containsOnly(order.id());
        }
    }

    private static <T> List<T> atOnce(Callable<T> request) throws Exception {
        try (ExecutorService browsers = Executors.newFixedThreadPool(REQUESTS)) {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : browsers.invokeAll(Collections.nCopies(REQUESTS, request))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
