package kr.stability.portal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.reporting.Text;
import org.junit.jupiter.api.Test;

class OrderCardTest {
    private static final LocalDate DUE = LocalDate.of(2023, 1, 6);
    private static final Instant FILED = Instant.parse("2023-01-05T06:30:00Z");

    @Test
    void aPartThatWasNotFiledIsOwedAndMayComeLaterUntilTheOrderIsClosed() {
        assertThat(card(OrderView.Status.ACCEPTED).stillOwed()).hasSize(1);
        assertThat(card(OrderView.Status.ACCEPTED).takesExtension()).isTrue();
        assertThat(card(OrderView.Status.CLOSED).stillOwed()).isEmpty();
        assertThat(card(OrderView.Status.CLOSED).takesExtension()).isFalse();
    }

    /** Version 1 was received without the part KAKAO-8, whose own day is over. */
    private static OrderCard card(OrderView.Status status) {
        Text text = new Text("이용자 피해 구제", null);
        OrderView view = new OrderView(
                UUID.randomUUID(),
                "2022-디지털-0001",
                text,
                "kakao",
                text,
                OrderView.Nature.ADMINISTRATIVE_GUIDANCE,
                text,
                DUE.minusMonths(1),
                DUE.minusMonths(1),
                DUE,
                List.of(),
                List.of(new OrderView.Requirement("KAKAO-8", "USER_REMEDY", "RESTORE", null, true, DUE, text)),
                status,
                List.of(new OrderView.Filed(UUID.randomUUID(), 1, FILED, FILED, false, "2023-000001")),
                null,
                List.of(),
                null,
                List.of(),
                false);
        FilingFacts.Fact filed =
                new FilingFacts.Fact(UUID.randomUUID(), 1, FILED, "이서연", false, "2023-000001", Set.of(), false, null);
        return new OrderCard(
                new SeenOrder(view, List.of(), FILED, true), OrderCard.Known.of(List.of(filed)), DUE.plusDays(9));
    }
}
