package kr.stability.portal.testsupport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.stability.local.scenario.WebForm;
import kr.stability.portal.order.OrderSnapshot;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.reporting.Text;

/** Orders as the portal saw them last, and what people type. Each test takes an order of its own. */
public final class Fixtures {
    /** Today in Seoul, where the day may turn while the tests run; the business clock of the tests shows the real time. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Seoul"));
    }

    private Fixtures() {}

    /** An order of one requirement, {@code KAKAO-1}, due in ten days. */
    public static String order(String operator) {
        return order(operator, today().plusDays(10));
    }

    /** An order with that last day. Its address is {@code /orders/} and the id. */
    public static String order(String operator, LocalDate dueOn) {
        OrderSnapshot snapshot = new OrderSnapshot();
        snapshot.orderId = UUID.randomUUID();
        snapshot.operator = operator;
        snapshot.view = view(snapshot.orderId, operator, dueOn);
        snapshot.reviews = List.of();
        snapshot.seenAt = Instant.parse("2023-01-02T00:00:00Z");
        QuarkusTransaction.requiringNew().run(snapshot::persist);
        return "/orders/" + snapshot.orderId;
    }

    /** An order as the ministry shows it, of one requirement, due in ten days. */
    public static OrderView view(String operator) {
        return view(UUID.randomUUID(), operator, today().plusDays(10));
    }

    private static OrderView view(UUID id, String operator, LocalDate dueOn) {
        Text text = new Text("운영 및 관리도구를 데이터센터 간 다중화", "Redundant tools");
        return new OrderView(
                id,
                "2022-디지털-" + id.toString().substring(0, 4),
                new Text("판교 데이터센터 화재", "Fire at Pangyo"),
                operator,
                new Text(operator, null),
                OrderView.Nature.ADMINISTRATIVE_GUIDANCE,
                new Text("과학기술정보통신부", "Ministry of Science and ICT"),
                dueOn.minusMonths(1),
                dueOn.minusMonths(1),
                dueOn,
                List.of(new OrderView.Step("민법 160조", dueOn, new Text("역에 따라 계산한 날", "By the calendar"))),
                List.of(new OrderView.Requirement(
                        "KAKAO-1", "SERVICE_REDUNDANCY", "RESTORE", "FIRST", false, null, text)),
                OrderView.Status.SERVED,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                false);
    }

    /** A measure that answers the requirement and is complete. */
    public static Map<String, String> measure() {
        return new LinkedHashMap<>(Map.of(
                "measures[0].code", "M1",
                "measures[0].requirements", "KAKAO-1",
                "measures[0].kind", "PLANNED",
                "measures[0].title.ko", "운영도구 다중화",
                "measures[0].endsOn", "2023-03-31",
                "measures[0].milestones[0].code", "M1-1",
                "measures[0].milestones[0].title.ko", "설계",
                "measures[0].milestones[0].dueOn", "2023-02-28"));
    }

    /** The same measure with one field changed. */
    public static Map<String, String> measure(String field, String text) {
        Map<String, String> fields = measure();
        fields.put("measures[0]." + field, text);
        return fields;
    }

    /** An order whose plan kakao-drafter has written completely. */
    public static String written(LocalDate dueOn) {
        String order = order("kakao", dueOn);
        SignedIn.as("kakao-drafter").writes(order + "/plan/measures", measure());
        return order;
    }

    /** The same, handed to the certifier. */
    public static String drafted(LocalDate dueOn) {
        String order = written(dueOn);
        handOver(order);
        return order;
    }

    /** The certification form of an order with the certifier's name (이서연) typed in. */
    public static WebForm statement(SignedIn certifier, String order) {
        return certifier.open(order + "/certification").formWith("draftVersion").fill("name", "이서연");
    }

    /** kakao-drafter hands the draft of an order to the certifier. */
    public static void handOver(String order) {
        SignedIn drafter = SignedIn.as("kakao-drafter");
        drafter.submit(drafter.open(order + "/handover").formWith("note"));
    }
}
