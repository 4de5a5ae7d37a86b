package kr.stability.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.order.OrderSnapshot;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.testsupport.ChangedOrder;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

/** A part with a last day of its own that is still ahead is not missing: the plan can be handed over and filed without it. */
@PortalTest
class LaterPartTest {
    private final SignedIn drafter = SignedIn.as("kakao-drafter");

    @Test
    void aPartThatMayComeLaterIsNotAFinding() {
        String order = withOwnDay(Fixtures.today().plusDays(20));
        assertThat(drafter.open(order + "/plan").document().text()).contains("빠진 것이 없습니다");
        assertThat(drafter.open(order + "/plan/measures")
                        .document()
                        .getElementById("problems")
                        .text())
                .isEmpty();
    }

    @Test
    void afterItsDayItIsMissing() {
        String order = withOwnDay(Fixtures.today().minusDays(1));
        assertThat(drafter.open(order + "/plan").document().text()).contains("1개 있습니다", "KAKAO-2");
        assertThat(drafter.open(order + "/plan/measures").document().text()).contains("확인할 것 1개");
    }

    /** A complete plan but for KAKAO-2, which may come until that day. */
    private String withOwnDay(LocalDate day) {
        String order = Fixtures.written(Fixtures.today().plusDays(10));
        UUID id = UUID.fromString(order.substring("/orders/".length()));
        QuarkusTransaction.requiringNew().run(() -> {
            OrderSnapshot kept = OrderSnapshot.findById(id);
            kept.view = second(kept.view, day);
        });
        return order;
    }

    private static OrderView second(OrderView order, LocalDate day) {
        OrderView.Requirement first = order.requirements().getFirst();
        OrderView.Requirement later = new OrderView.Requirement(
                "KAKAO-2", first.category(), first.stage(), first.priority(), true, day, first.text());
        return ChangedOrder.demanding(order, List.of(first, later));
    }
}
