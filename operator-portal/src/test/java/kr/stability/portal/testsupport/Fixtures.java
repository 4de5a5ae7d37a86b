package kr.stability.portal.testsupport;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.delivery.Filing;
import kr.stability.portal.delivery.Filings;
import kr.stability.portal.delivery.NewFiling;
import kr.stability.portal.order.OrderMemory;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.reporting.Text;
import kr.stability.portal.session.Person;

/** Named things that tests begin with; each call makes a new one, so that tests share nothing. */
public final class Fixtures {
    private static final Person DRAFTER = new Person("iss", "drafter", "김하늘");
    public static final Person CERTIFIER = new Person("iss", "certifier", "이서연");

    private Fixtures() {}

    /** An order that the portal has seen before, due on 2023-01-06. */
    public static UUID seenOrder(String operator) {
        UUID id = UUID.randomUUID();
        CDI.current().select(OrderMemory.class).get().remember(List.of(order(id, operator)));
        return id;
    }

    private static OrderView order(UUID id, String operator) {
        Text text = new Text("데이터센터 간 이중화를 하십시오", null);
        var requirement = new OrderView.Requirement("R-1", "SERVICE_REDUNDANCY", "PREVENT", "FIRST", false, text);
        var step = new OrderView.Step("민법 제157조", LocalDate.of(2023, 1, 6), new Text("한 달", "One month"));
        return new OrderView(
                id,
                "2022-디지털-" + id.toString().substring(0, 4),
                "2022-10-15-pangyo",
                new Text("판교 데이터센터 화재", null),
                operator,
                new Text("회사", null),
                "ADMINISTRATIVE_GUIDANCE",
                new Text("과학기술정보통신부", null),
                LocalDate.of(2022, 12, 5),
                LocalDate.of(2022, 12, 6),
                LocalDate.of(2023, 1, 6),
                List.of(step),
                List.of("RESULTS", "PLAN"),
                List.of(requirement),
                List.of(),
                "SERVED",
                false,
                List.of(),
                null);
    }

    /** A plan that differs from every other plan. */
    public static ObjectNode plan() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("b", 2)
                .put("a", UUID.randomUUID().toString());
    }

    /** Files a plan of a company. */
    public static Filing filed(String operator, UUID order, ObjectNode plan) {
        NewFiling filing = new NewFiling(order, operator, plan, List.of(DRAFTER), CERTIFIER);
        return QuarkusTransaction.requiringNew()
                .call(() -> CDI.current().select(Filings.class).get().file(filing));
    }
}
