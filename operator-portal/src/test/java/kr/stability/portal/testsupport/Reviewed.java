package kr.stability.portal.testsupport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.order.OrderSnapshot;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.reporting.ReviewView;
import kr.stability.portal.reporting.Text;

/** What the portal saw of an order after the ministry had sent a review of version 1. */
public final class Reviewed {
    private static final Text ASKED = new Text("시험 결과를 내십시오.", "Give the results of the test.");

    /** Number of the receipt of version 1. */
    public static final String RECEIPT = "2023-000001";

    private Reviewed() {}

    /** An order that kakao-certifier filed version 1 of, and the ministry then gave this verdict on. */
    public static String order(ReviewView.Verdict verdict) {
        return order(verdict, null);
    }

    /** An order of which version 1 was accepted and results are owed by a day. */
    public static String owesResults(LocalDate resultDueOn) {
        return order(ReviewView.Verdict.ACCEPTED, resultDueOn);
    }

    private static String order(ReviewView.Verdict verdict, LocalDate resultDueOn) {
        String order = Fixtures.drafted(Fixtures.today());
        SignedIn certifier = SignedIn.as("kakao-certifier");
        certifier.submit(Fixtures.statement(certifier, order));
        QuarkusTransaction.requiringNew().run(() -> review(UUID.fromString(order.substring(8)), verdict, resultDueOn));
        return order;
    }

    private static void review(UUID id, ReviewView.Verdict verdict, LocalDate resultDueOn) {
        OrderSnapshot seen = OrderSnapshot.findById(id);
        OrderView.Filed filed = new OrderView.Filed(UUID.randomUUID(), 1, Instant.EPOCH, Instant.EPOCH, false, RECEIPT);
        ReviewView.Finding finding = new ReviewView.Finding("KAKAO-1", verdict, ASKED);
        seen.reviews = List.of(new ReviewView(
                UUID.randomUUID(), filed.id(), id, List.of(finding), Instant.parse("2023-01-20T01:00:00Z")));
        seen.view = answered(seen.view, filed, verdict, resultDueOn);
    }

    private static OrderView answered(
            OrderView order, OrderView.Filed filed, ReviewView.Verdict verdict, LocalDate resultDueOn) {
        boolean asked = verdict == ReviewView.Verdict.SUPPLEMENT_REQUIRED;
        OrderView.Step step = new OrderView.Step("보완요구", Fixtures.today(), new Text("보완에는 따로 기한이 있습니다.", null));
        OrderView.Supplement supplement = new OrderView.Supplement(
                Fixtures.today().plusDays(14), List.of(step), List.of(new OrderView.Supplement.Item("KAKAO-1", ASKED)));
        return asked
                ? ChangedOrder.answered(order, OrderView.Status.SUPPLEMENT_REQUESTED, filed, supplement, resultDueOn)
                : ChangedOrder.answered(order, OrderView.Status.ACCEPTED, filed, null, resultDueOn);
    }
}
