package kr.stability.reporting.extension;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.stability.reporting.order.Requirement;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportingTest
class ExtensionTest {
    private String operator;
    private String order;
    private LocalDate dueOn;

    /** An order that arrived today; KAKAO-2 may come on its own date. */
    @BeforeEach
    void serveToday() {
        operator = Api.operator();
        Map<String, Object> draft = Fixtures.order(Api.incident(operator), operator);
        Map<String, Object> remedy = Fixtures.requirement("KAKAO-2");
        remedy.put("separateDueAllowed", true);
        draft.put("requirements", List.of(Fixtures.requirement("KAKAO-1"), remedy));
        order = as(Tokens.publisher()).body(draft).post("/api/v1/orders").path("id");
        String due = as(Tokens.publisher())
                .body(Map.of("arrivedOn", LocalDate.now(ZoneId.of("Asia/Seoul")).toString()))
                .post("/api/v1/orders/{id}/service", order)
                .path("dueOn");
        dueOn = LocalDate.parse(due);
    }

    @Test
    void aGrantedDayIsTheLastDayAndAStepOfItsDerivation() {
        String until = dueOn.plusDays(10).toString();
        decide(asked(null, 10), Map.of("granted", true, "text", Map.of("ko", "시험 일정을 감안함")))
                .statusCode(200)
                .body("status", equalTo("GRANTED"))
                .body("grantedUntil", equalTo(until));
        show().body("dueOn", equalTo(until))
                .body("dueDerivation.rule", hasItems("민법 157", "기한연장"))
                .body("dueDerivation.text.ko", hasItem(containsString("시험 일정을 감안함")))
                .body("extensions[0].status", equalTo("GRANTED"));
    }

    @Test
    void theHistoryTellsTheCompanyOfItAtOnce() {
        decide(asked("KAKAO-2", 10), Map.of("granted", true, "text", Map.of("ko", "시험 일정을 감안함")));
        as(Tokens.drafter(operator))
                .get("/api/v1/orders/{id}/history", order)
                .then()
                .body("items.act", contains("ORDER_SERVED", "EXTENSION_REQUESTED", "EXTENSION_GRANTED"))
                .body("items[2].reference", equalTo("KAKAO-2"));
    }

    @Test
    void whatComesBackIntoAnOrderHasNoOwnDayOfBefore() {
        decide(asked("KAKAO-2", 60), Map.of("granted", true, "text", Map.of("ko", "피해구제는 따로")));
        amend(Fixtures.requirement("KAKAO-1"));
        amend(Fixtures.requirement("KAKAO-1"), Fixtures.requirement("KAKAO-2"));
        show().body("requirements[1].separateDueOn", nullValue());
    }

    @Test
    void anAmendmentThatDoesNotSpeakOfAnOwnDayLeavesIt() {
        decide(asked("KAKAO-2", 60), Map.of("granted", true, "text", Map.of("ko", "피해구제는 따로")));
        amend(Fixtures.requirement("KAKAO-1"), Fixtures.requirement("KAKAO-2"));
        show().body("requirements[1].separateDueOn", equalTo(dueOn.plusDays(60).toString()));
    }

    @SafeVarargs
    private void amend(Map<String, Object>... demands) {
        String today = LocalDate.now(ZoneId.of("Asia/Seoul")).toString();
        as(Tokens.publisher())
                .header("If-Match", "*")
                .body(Map.of("reason", Map.of("ko", "변경"), "arrivedOn", today, "requirements", List.of(demands)))
                .post("/api/v1/orders/{id}/amendments", order)
                .then()
                .statusCode(200);
    }

    @Test
    void theMinistryMayGrantAnotherDay() {
        String until = dueOn.plusDays(5).toString();
        decide(asked(null, 10), Map.of("granted", true, "until", until, "text", Map.of("ko", "닷새")))
                .statusCode(200);
        show().body("dueOn", equalTo(until));
    }

    @Test
    void aRefusalChangesNoDate() {
        decide(asked(null, 10), Map.of("granted", false, "text", Map.of("ko", "이유가 부족함")))
                .statusCode(200)
                .body("status", equalTo("REFUSED"));
        show().body("dueOn", equalTo(dueOn.toString())).body("extensions[0].answer.ko", equalTo("이유가 부족함"));
    }

    @Test
    void aDecisionIsMadeOnce() {
        String request = asked(null, 10);
        Map<String, Object> no = Map.of("granted", false, "text", Map.of("ko", "이유가 부족함"));
        decide(request, no).statusCode(200);
        decide(request, no).statusCode(409);
    }

    @Test
    void oneRequestAtATime() {
        asked(null, 10);
        ask(null, 20).statusCode(409).body("type", containsString("already-exists"));
    }

    @Test
    void theDayLiesAfterTheLastDay() {
        ask(null, 0).statusCode(422).body("violations[0].pointer", equalTo("/until"));
        ask(null, 400).statusCode(422);
    }

    @Test
    void anOrderThatWasAnsweredOrIsOverIsNotPutOff() {
        file(Fixtures.plan()).statusCode(201);
        ask(null, 10).statusCode(409);
        String old = Api.servedOrder(operator);
        as(Tokens.certifier(operator))
                .body(Map.of("until", "2023-02-01", "reason", "늦었습니다."))
                .post("/api/v1/orders/{id}/extension-requests", old)
                .then()
                .statusCode(409);
    }

    @Test
    void aRequirementWithItsOwnGrantedDayMayBeAnsweredLater() {
        file(withoutKakao2()).statusCode(422).body("violations.rule", hasItem("requirement-unanswered"));
        decide(asked("KAKAO-2", 60), Map.of("granted", true, "text", Map.of("ko", "피해구제는 따로")));
        show().body("dueOn", equalTo(dueOn.toString()))
                .body(
                        "requirements[1].separateDueOn",
                        equalTo(dueOn.plusDays(60).toString()));
        file(withoutKakao2()).statusCode(201).body("late", is(false));
    }

    @Test
    void aPartIsOverdueOnceItsOwnDayIsOver() {
        decide(asked("KAKAO-2", 60), Map.of("granted", true, "text", Map.of("ko", "피해구제는 따로")));
        file(withoutKakao2()).statusCode(201);
        show().body("overdue", is(false)).body("overdueRequirements", empty());
        QuarkusTransaction.requiringNew().run(() -> endOwnDay("KAKAO-2"));
        show().body("overdue", is(true)).body("overdueRequirements", contains("KAKAO-2"));
        file(Fixtures.plan()).statusCode(201);
        show().body("overdue", is(false));
    }

    /** As if the granted day had been yesterday. */
    private void endOwnDay(String code) {
        Requirement.update(
                "separateDueOn = ?1 where code = ?2 and order.id = ?3",
                LocalDate.now(ZoneId.of("Asia/Seoul")).minusDays(1),
                code,
                UUID.fromString(order));
    }

    @Test
    void anOrderThatIsPutOffTakesItsPartsAlong() {
        decide(asked("KAKAO-2", 10), Map.of("granted", true, "text", Map.of("ko", "피해구제는 따로")));
        decide(asked(null, 30), Map.of("granted", true, "text", Map.of("ko", "전체 연장")));
        show().body("requirements[1].separateDueOn", equalTo(dueOn.plusDays(30).toString()));
    }

    @Test
    void aPartIsPutOffFromItsOwnDay() {
        String early = asked("KAKAO-2", 60);
        decide(early, Map.of("granted", true, "text", Map.of("ko", "피해구제는 따로")));
        ask("KAKAO-2", 60).statusCode(422).body("violations[0].pointer", equalTo("/until"));
        ask("KAKAO-2", 90).statusCode(201);
    }

    @Test
    void nothingOfAClosedOrderIsPutOff() {
        String before = asked("KAKAO-2", 60);
        Api.close(order);
        ask(null, 10).statusCode(409);
        decide(before, Map.of("granted", true, "text", Map.of("ko", "피해구제는 따로")))
                .statusCode(409);
        decide(before, Map.of("granted", false, "text", Map.of("ko", "종결함"))).statusCode(200);
    }

    @Test
    void anUndecidedRequestExcusesNothing() {
        asked("KAKAO-2", 60);
        file(withoutKakao2()).statusCode(422);
        show().body("requirements[1].separateDueOn", nullValue());
    }

    @Test
    void onlyARequirementThatAllowsItHasItsOwnDay() {
        ask("KAKAO-1", 60).statusCode(422).body("violations[0].rule", equalTo("separate-due-not-allowed"));
        ask("KAKAO-9", 60).statusCode(422).body("violations[0].rule", equalTo("unknown-requirement"));
    }

    @Test
    void certifiersAskAndTheMinistryDecides() {
        Map<String, Object> asked = Map.of("until", dueOn.plusDays(9).toString(), "reason", "시험이 늦어집니다.");
        String path = "/api/v1/orders/" + order + "/extension-requests";
        as(Tokens.drafter(operator)).body(asked).post(path).then().statusCode(403);
        as(Tokens.reviewer()).body(asked).post(path).then().statusCode(403);
        as(Tokens.certifier(Api.operator())).body(asked).post(path).then().statusCode(404);
        as(Tokens.certifier(operator))
                .body(Map.of("granted", true, "text", Map.of("ko", "스스로")))
                .post("/api/v1/extension-requests/{id}/decision", asked(null, 10))
                .then()
                .statusCode(403);
    }

    @Test
    void othersDoNotSeeIt() {
        String request = asked(null, 10);
        String other = Api.operator();
        as(Tokens.drafter(other))
                .get("/api/v1/extension-requests/{id}", request)
                .then()
                .statusCode(404);
        as(Tokens.drafter(other)).get("/api/v1/extension-requests").then().body("items.id", not(hasItem(request)));
        as(Tokens.analyst())
                .get("/api/v1/extension-requests?open=true&order=" + order)
                .then()
                .body("items.id", hasItem(request));
    }

    private ValidatableResponse ask(String requirement, int daysMore) {
        Map<String, Object> body = new HashMap<>();
        body.put("until", dueOn.plusDays(daysMore).toString());
        body.put("reason", "시험이 늦어집니다.");
        body.put("requirement", requirement);
        return as(Tokens.certifier(operator))
                .body(body)
                .post("/api/v1/orders/{id}/extension-requests", order)
                .then();
    }

    private String asked(String requirement, int daysMore) {
        return ask(requirement, daysMore)
                .statusCode(201)
                .body("status", equalTo("REQUESTED"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse decide(String request, Map<String, Object> decision) {
        return as(Tokens.reviewer())
                .body(decision)
                .post("/api/v1/extension-requests/{id}/decision", request)
                .then();
    }

    private ValidatableResponse show() {
        return as(Tokens.drafter(operator))
                .get("/api/v1/orders/{id}", order)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse file(Map<String, Object> plan) {
        Map<String, Object> filing = Fixtures.filing(order, operator, plan);
        filing.put("filedAt", Instant.now().toString());
        return as(Tokens.delivery()).body(filing).post("/api/v1/submissions").then();
    }

    private static Map<String, Object> withoutKakao2() {
        Map<String, Object> plan = Fixtures.plan();
        plan.put("measures", List.of(Fixtures.measure("M1", "KAKAO-1")));
        return plan;
    }
}
