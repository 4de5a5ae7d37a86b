package kr.stability.reporting.edition;

import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kr.stability.reporting.reform.ReformStatus;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.ReadsEverything;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens after the cut-off does not change a byte. */
@ReportingTest
@ReadsEverything
class AsAtCutOffTest {
    @Inject
    EditionInputsLoader loader;

    private String order;

    @BeforeEach
    void serve() {
        acceptAPlan(Api.operator());
        String draft = Api.draftOrder(Api.operator());
        String today = LocalDate.now(ZoneId.of("Asia/Seoul")).toString();
        order = draft;
        as(Tokens.publisher())
                .body(Map.of("arrivedOn", today))
                .post("/api/v1/orders/{id}/service", order)
                .then()
                .statusCode(200);
    }

    /** The order of the fixtures arrived in 2022; nobody knew at the cut-off. */
    @Test
    void anArrivalThatIsRecordedAfterIt() {
        Instant cutOff = Instant.now();
        String before = edition(cutOff);
        Api.servedOrder(Api.operator());
        assertThat(edition(cutOff)).isEqualTo(before).isNotEqualTo(edition(Instant.now()));
    }

    /** What was filed by then was not missing. */
    @Test
    void aWithdrawalAfterIt() {
        String operator = as(Tokens.analyst()).get("/api/v1/orders/{id}", order).path("operator");
        JsonPath filed = Api.file(order, operator);
        Instant cutOff = Instant.now();
        String before = edition(cutOff);
        Api.withdraw(filed, operator);
        assertThat(edition(cutOff)).isEqualTo(before);
        assertThat(order(cutOff).filings()).hasSize(1);
        assertThat(order(Instant.now()).filings()).isEmpty();
    }

    @Test
    void anAmendmentAfterIt() {
        Instant cutOff = Instant.now();
        String before = edition(cutOff);
        amend("KAKAO-2", "KAKAO-3");
        amend("KAKAO-1", "KAKAO-3");
        assertThat(edition(cutOff)).isEqualTo(before);
        assertThat(demanded(Instant.now())).containsExactly("KAKAO-1", "KAKAO-3");
    }

    @Test
    void anExtensionAfterItAndAnAmendmentAfterThat() {
        Instant cutOff = Instant.now();
        String before = edition(cutOff);
        extend(order(cutOff).letter().dueOn().plusDays(5));
        String extended = edition(Instant.now());
        extend(order(Instant.now()).letter().dueOn().plusDays(5));
        amend("KAKAO-2", "KAKAO-3");
        assertThat(edition(cutOff)).isEqualTo(before).isNotEqualTo(extended);
    }

    @Test
    void theEndOfTheOrderAfterIt() {
        Instant cutOff = Instant.now();
        String before = edition(cutOff);
        as(Tokens.publisher())
                .header("If-Match", "*")
                .body(Map.of("reason", Api.text("이행 완료", "Implemented")))
                .post("/api/v1/orders/{id}/closing", order)
                .then()
                .statusCode(200);
        assertThat(edition(cutOff)).isEqualTo(before);
    }

    @Test
    void aReformStandsWhereItsStepsUpToItSay() {
        String code = Api.fresh("REF");
        as(Tokens.analyst())
                .body(Map.of("code", code, "text", Map.of("ko", "고시 개정"), "scheduledOn", "2023-07-01"))
                .post("/api/v1/reforms")
                .then()
                .statusCode(201);
        Instant cutOff = Instant.now();
        String before = edition(cutOff);
        step(code, Map.of("status", "ANNOUNCED", "happenedOn", "2023-03-30", "scheduledOn", "2023-09-01"));
        ReformInput put = reform(code, Instant.now());
        step(code, Map.of("status", "DROPPED", "happenedOn", "2023-04-30"));
        assertThat(edition(cutOff)).isEqualTo(before);
        assertThat(put.status()).isEqualTo(ReformStatus.ANNOUNCED);
        assertThat(put.on()).isEqualTo("2023-09-01");
        assertThat(reform(code, Instant.now()).status()).isEqualTo(ReformStatus.DROPPED);
    }

    /** Without one there is no edition. */
    private static void acceptAPlan(String operator) {
        String filed = Api.file(Fixtures.filing(Api.servedOrder(operator), operator, Fixtures.plan()))
                .getString("id");
        as(Tokens.reviewer())
                .body(Map.of())
                .post("/api/v1/reviews/{id}/sending", Api.reviewed(filed, "ACCEPTED"))
                .then()
                .statusCode(200);
    }

    private String edition(Instant cutOff) {
        return read(cutOff, in -> new String(FrozenEdition.of(in).snapshot(), StandardCharsets.UTF_8));
    }

    private OrderInput order(Instant cutOff) {
        return read(
                cutOff,
                in -> in.orders().stream()
                        .filter(each -> each.letter().id().equals(order))
                        .findFirst()
                        .orElseThrow());
    }

    private List<String> demanded(Instant cutOff) {
        return order(cutOff).requirements().stream()
                .map(OrderInput.Requirement::code)
                .toList();
    }

    private ReformInput reform(String code, Instant cutOff) {
        return read(
                cutOff,
                in -> in.reforms().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow());
    }

    private <T> T read(Instant cutOff, Function<EditionInputs, T> what) {
        EditionInputs.Frame frame = new EditionInputs.Frame("2034-Q1-01", new Quarter(2034, 1), cutOff, cutOff);
        return QuarkusTransaction.requiringNew().call(() -> what.apply(loader.load(frame)));
    }

    private void amend(String... requirements) {
        as(Tokens.publisher())
                .header("If-Match", "*")
                .body(Map.of(
                        "reason", Api.text("요구사항 정정", "Corrected"),
                        "arrivedOn", LocalDate.now(ZoneId.of("Asia/Seoul")).toString(),
                        "period", Map.of("amount", 2, "unit", "MONTHS"),
                        "requirements",
                                List.of(requirements).stream()
                                        .map(Fixtures::requirement)
                                        .toList()))
                .post("/api/v1/orders/{id}/amendments", order)
                .then()
                .statusCode(200);
    }

    private void extend(LocalDate until) {
        String operator = as(Tokens.analyst()).get("/api/v1/orders/{id}", order).path("operator");
        String asked = as(Tokens.certifier(operator))
                .body(Map.of("until", until.toString(), "reason", "시험 일정"))
                .post("/api/v1/orders/{id}/extension-requests", order)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(Tokens.publisher())
                .body(Map.of("granted", true, "text", Map.of("ko", "감안함")))
                .post("/api/v1/extension-requests/{id}/decision", asked)
                .then()
                .statusCode(200);
    }

    private static void step(String code, Map<String, Object> step) {
        Map<String, Object> body = new java.util.HashMap<>(step);
        body.put("text", Map.of("ko", "추진"));
        as(Tokens.analyst())
                .header("If-Match", "*")
                .body(body)
                .post("/api/v1/reforms/{code}/steps", code)
                .then()
                .statusCode(200);
    }
}
