package kr.stability.portal.testsupport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.order.OrderSnapshot;
import kr.stability.portal.progress.ProgressSnapshot;
import kr.stability.portal.reporting.HistoryEntry;
import kr.stability.portal.reporting.MilestoneView;
import kr.stability.portal.reporting.ProgressReport;
import kr.stability.portal.reporting.Text;

/** What the portal saw of an order's progress before reporting-service went away. */
public final class Followed {
    private static final Instant SEEN = Instant.parse("2023-03-02T00:00:00Z");

    private Followed() {}

    /** The same order as {@link #order} with results owed in ten days. */
    public static String owingResults(String operator) {
        String order = order(operator);
        QuarkusTransaction.requiringNew().run(() -> {
            OrderSnapshot seen = OrderSnapshot.findById(UUID.fromString(order.substring(8)));
            seen.view = ChangedOrder.owing(seen.view, Fixtures.today().plusDays(10));
        });
        return order;
    }

    /** An order with one milestone that was moved by 30 days in 2023-02. */
    public static String order(String operator) {
        String order = Fixtures.order(operator);
        ProgressSnapshot snapshot = new ProgressSnapshot();
        snapshot.orderId = UUID.fromString(order.substring(8));
        snapshot.operator = operator;
        snapshot.milestones = List.of(new MilestoneView(
                UUID.randomUUID(),
                "M1",
                "M1-1",
                new Text("설계", null),
                LocalDate.parse("2023-02-28"),
                LocalDate.parse("2023-03-30"),
                "장비 납품 지연",
                null,
                30,
                true,
                "2023-02"));
        snapshot.reports = List.of(new ProgressReport(
                "2023-02",
                1,
                SEEN,
                new ProgressReport.Reporter("김민준"),
                List.of(new ProgressReport.Entry("M1", "M1-1", "MOVED", null, "2023-03-30", "장비 납품 지연"))));
        snapshot.history = List.of(
                new HistoryEntry(UUID.randomUUID(), SEEN, "ORDER_SERVED", "정하윤", "2022-디지털-0001"),
                new HistoryEntry(UUID.randomUUID(), SEEN, "SUBMISSION_WITHDRAWN", "정하윤", null),
                new HistoryEntry(UUID.randomUUID(), SEEN, "EXTENSION_GRANTED", "정하윤", "KAKAO-2"),
                new HistoryEntry(UUID.randomUUID(), SEEN, "SOMETHING_NEW", "정하윤", null));
        snapshot.seenAt = SEEN;
        QuarkusTransaction.requiringNew().run(snapshot::persist);
        return order;
    }
}
