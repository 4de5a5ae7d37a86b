package kr.stability.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.stability.portal.order.FilingFacts;
import kr.stability.portal.order.Halt;
import kr.stability.portal.order.OrderCard;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.reporting.Text;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
    private static final UUID ORDER = UUID.fromString("0193b3c0-0000-7000-8000-000000000001");
    private static final LocalDate DUE = LocalDate.of(2023, 1, 6);
    private static final LocalDate RESULTS = LocalDate.of(2023, 3, 6);
    private static final Instant FILED = Instant.parse("2023-01-05T06:30:00Z");
    private static final OrderView.Filed VERSION_1 =
            new OrderView.Filed(UUID.randomUUID(), 1, FILED, FILED, false, "2023-000001");

    @Test
    void anOrderIsRemindedOfUntilSomethingIsFiled() {
        assertThat(kinds(order(OrderView.Status.SERVED, null), List.of(), DUE.minusDays(3)))
                .containsExactly(NoticeKind.D3);
        assertThat(kinds(order(OrderView.Status.SERVED, null), List.of(filed(null)), DUE.plusDays(3)))
                .isEmpty();
    }

    @Test
    void aReceiptIsTold() {
        assertThat(kinds(order(OrderView.Status.RECEIVED, null, VERSION_1), List.of(filed("2023-000001")), DUE))
                .containsExactly(NoticeKind.RECEIVED);
    }

    @Test
    void aVirusInAFiledFileIsToldAndTheOrderIsRemindedOfAgain() {
        FilingFacts.Fact infected =
                new FilingFacts.Fact(UUID.randomUUID(), 1, FILED, "이서연", false, null, Set.of(), false, Halt.INFECTED);
        OrderView served = order(OrderView.Status.SERVED, null);
        assertThat(all(served, List.of(infected), DUE.minusDays(3)))
                .extracting(Occurrence::kind, Occurrence::link)
                .contains(tuple(NoticeKind.INFECTED, "/filings/" + infected.id()));
        assertThat(kinds(served, List.of(infected), DUE.minusDays(3)))
                .containsExactlyInAnyOrder(NoticeKind.INFECTED, NoticeKind.D3);
        assertThat(kinds(served, List.of(infected, filed(null)), DUE.minusDays(3)))
                .isEmpty();
    }

    @Test
    void aSupplementIsToldAndHasRemindersOfItsOwn() {
        OrderView.Supplement asked = new OrderView.Supplement(DUE.plusDays(20), List.of(), List.of());
        OrderView order = order(OrderView.Status.SUPPLEMENT_REQUESTED, asked, VERSION_1);
        assertThat(kinds(order, List.of(filed("2023-000001")), DUE.plusDays(13)))
                .containsExactlyInAnyOrder(NoticeKind.D7, NoticeKind.SUPPLEMENT, NoticeKind.RECEIVED);
    }

    @Test
    void aPartWithItsOwnDayHasRemindersOfItsOwn() {
        LocalDate own = DUE.plusDays(60);
        OrderView order = parted(own);
        assertThat(kinds(order, List.of(filed("2023-000001")), own.minusDays(2)))
                .containsExactlyInAnyOrder(NoticeKind.D3, NoticeKind.RECEIVED);
        assertThat(all(order, List.of(filed("2023-000001")), own.plusDays(1)).stream()
                        .filter(what -> what.kind() == NoticeKind.OVERDUE))
                .extracting(Occurrence::requirement, Occurrence::dueOn)
                .containsExactly(tuple("KAKAO-8", own));
    }

    @Test
    void resultsThatAreOwedHaveRemindersOfTheirOwn() {
        assertThat(results(false, List.of(filed("2023-000001")), RESULTS.minusDays(2)))
                .containsExactly(tuple(NoticeKind.D3, RESULTS, "/orders/" + ORDER + "/result"));
        assertThat(results(false, List.of(filed("2023-000001")), RESULTS.plusDays(1)))
                .containsExactly(tuple(NoticeKind.OVERDUE, RESULTS, "/orders/" + ORDER + "/result"));
    }

    @Test
    void nobodyIsRemindedOfResultsThatAreReportedOrNotKnownOrNotOwedYet() {
        assertThat(results(true, List.of(filed("2023-000001")), RESULTS)).isEmpty();
        assertThat(results(null, List.of(filed("2023-000001")), RESULTS)).isEmpty();
        assertThat(results(false, List.of(), RESULTS)).isEmpty();
    }

    @Test
    void anAcceptedPlanIsTold() {
        OrderView order = order(OrderView.Status.ACCEPTED, null, VERSION_1);
        assertThat(kinds(order, List.of(filed("2023-000001")), DUE.plusDays(30)))
                .containsExactlyInAnyOrder(NoticeKind.ACCEPTED, NoticeKind.RECEIVED);
    }

    @Test
    void aNewLastDayIsRemindedOfAnew() {
        OrderView order = order(OrderView.Status.SERVED, null);
        assertThat(all(order, List.of(), DUE.minusDays(1)).getFirst().subject()).isEqualTo(ORDER + ":" + DUE);
    }

    private static List<NoticeKind> kinds(OrderView order, List<FilingFacts.Fact> filings, LocalDate today) {
        return all(order, filings, today).stream().map(Occurrence::kind).toList();
    }

    private static List<Tuple> results(Boolean reported, List<FilingFacts.Fact> filings, LocalDate today) {
        OrderView order = order(OrderView.Status.ACCEPTED, null, List.of(), RESULTS, reported, VERSION_1);
        return all(order, filings, today).stream()
                .filter(Occurrence::results)
                .map(what -> tuple(what.kind(), what.dueOn(), what.link()))
                .toList();
    }

    private static List<Occurrence> all(OrderView order, List<FilingFacts.Fact> filings, LocalDate today) {
        SeenOrder seen = new SeenOrder(order, List.of(), FILED, true);
        return Occurrences.of(new OrderCard(seen, OrderCard.Known.of(filings), today));
    }

    private static FilingFacts.Fact filed(String receipt) {
        return new FilingFacts.Fact(UUID.randomUUID(), 1, FILED, "이서연", false, receipt, Set.of(), false, null);
    }

    /** Received, with KAKAO-8 still to come on its own day. */
    private static OrderView parted(LocalDate own) {
        Text text = new Text("이용자 피해 구제", null);
        return order(
                OrderView.Status.RECEIVED,
                null,
                List.of(new OrderView.Requirement("KAKAO-8", "USER_REMEDY", "RESTORE", null, true, own, text)),
                null,
                false,
                VERSION_1);
    }

    private static OrderView order(OrderView.Status status, OrderView.Supplement asked, OrderView.Filed... filed) {
        return order(status, asked, List.of(), null, false, filed);
    }

    private static OrderView order(
            OrderView.Status status,
            OrderView.Supplement asked,
            List<OrderView.Requirement> requirements,
            LocalDate resultDueOn,
            Boolean reported,
            OrderView.Filed... filed) {
        Text text = new Text("판교 데이터센터 화재", null);
        return new OrderView(
                ORDER,
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
                requirements,
                status,
                List.of(filed),
                asked,
                List.of(),
                resultDueOn,
                List.of(),
                reported);
    }
}
