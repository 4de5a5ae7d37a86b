package kr.stability.reporting.submission;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan whose messenger promises an hour after ten hours of outage. */
@ReportingTest
class PlanChecksTest {
    private static final String RULE = "recovery-target-far-below-outage";
    private static final String PLACE = "/services/KAKAOTALK/rtoMinutes";

    private String operator;
    private String order;
    private final Map<String, Object> plan = Fixtures.plan();

    @BeforeEach
    void aBoldPromise() {
        operator = Api.operator();
        order = Api.servedOrder(operator);
        plan.put(
                "services",
                List.of(Map.of(
                        "code", "KAKAOTALK", "name", Map.of("ko", "카카오톡"), "tier", "IMPORTANT", "rtoMinutes", 60)));
    }

    @Test
    void theCompanySeesWhatTheMinistryWouldAsk() {
        check(Tokens.drafter(operator))
                .statusCode(200)
                .body("remarks.find { it.rule == '" + RULE + "' }.kind", equalTo("MUST_EXPLAIN"))
                .body("remarks.find { it.rule == '" + RULE + "' }.place", equalTo(PLACE))
                .body("remarks.find { it.rule == '" + RULE + "' }.explained", is(false))
                .body("remarks.find { it.rule == '" + RULE + "' }.message.ko", endsWith("근거를 적으십시오."))
                .body("remarks.kind", hasItem("WARNING"));
    }

    @Test
    void aHalfWrittenPlanIsCheckedAllTheSame() {
        plan.put("measures", List.of());
        check(Tokens.drafter(operator))
                .statusCode(200)
                .body("remarks.kind", hasItem("BLOCKING"))
                .body("remarks.rule", hasItem(RULE));
    }

    @Test
    void anotherCompanysOrderIsNotThere() {
        check(Tokens.drafter(Api.operator())).statusCode(404);
    }

    @Test
    void aPlanThatCannotBeReadSaysWhere() {
        plan.put("services", List.of(Map.of("rtoMinutes", "bald")));
        check(Tokens.drafter(operator))
                .statusCode(200)
                .body("remarks.pointer", contains("/services/0/rtoMinutes"))
                .body("remarks.kind", contains("BLOCKING"));
    }

    @Test
    void whatIsNotExplainedIsRefused() {
        file("2", "REFUSE")
                .statusCode(422)
                .body("type", equalTo("urn:stability:problem:unexplained"))
                .body("violations.pointer", contains("/content/services/0/rtoMinutes"))
                .body("violations.rule", contains(RULE));
    }

    @Test
    void anExplanationIsFiledWithThePlan() {
        plan.put(
                "explanations",
                List.of(Map.of("rule", RULE, "pointer", PLACE, "text", Map.of("ko", "3중화로 30분 안에 전환"))));
        file("2", "REFUSE").statusCode(201).body("unexplained", empty());
    }

    @Test
    void aFilingThatWasCertifiedMeanwhileIsReceivedAndFlagged() {
        file("2", "FLAG")
                .statusCode(201)
                .body("unexplained.rule", contains(RULE))
                .body("unexplained.place", contains(PLACE));
        as(Tokens.analyst())
                .get("/api/v1/submissions?order={order}", order)
                .then()
                .body("items[0].unexplained.rule", contains(RULE));
    }

    @Test
    void aFilingOfTheFirstFormCouldNotExplainAndIsFlagged() {
        file("1", "REFUSE").statusCode(201).body("unexplained.rule", contains(RULE));
    }

    @Test
    void anUnknownWishIsRefused() {
        file("2", "MAYBE").statusCode(422).body("violations[0].pointer", equalTo("unexplained"));
    }

    @Test
    void aVersionThatMovesAMilestoneSaysWhy() {
        file("2", "FLAG").statusCode(201);
        plan.put("measures", List.of(moved(Map.of()), Fixtures.measure("M2", "KAKAO-2")));
        file("2", "FLAG").statusCode(422).body("violations.rule", contains("date-moved-without-reason"));
        plan.put("measures", List.of(moved(Map.of("changeReason", "장비 입고 지연")), Fixtures.measure("M2", "KAKAO-2")));
        file("2", "FLAG").statusCode(201);
        as(Tokens.analyst())
                .get("/api/v1/orders/{order}/milestones", order)
                .then()
                .body("items[0].originalDueOn", equalTo("2023-03-31"))
                .body("items[0].currentDueOn", equalTo("2023-05-31"))
                .body("items[0].movedBecause", equalTo("장비 입고 지연"));
    }

    private static Map<String, Object> moved(Map<String, Object> reason) {
        Map<String, Object> step = new HashMap<>(Map.of(
                "code", "M1-1", "title", Map.of("ko", "설계 완료"), "dueOn", "2023-05-31", "originalDueOn", "2023-03-31"));
        step.putAll(reason);
        Map<String, Object> measure = Fixtures.measure("M1", "KAKAO-1");
        measure.put("milestones", List.of(step));
        return measure;
    }

    private ValidatableResponse check(String token) {
        return as(token)
                .body(Map.of("order", order, "content", plan))
                .post("/api/v1/plan-checks")
                .then();
    }

    private ValidatableResponse file(String form, String unexplained) {
        Map<String, Object> filing = Fixtures.filing(order, operator, plan);
        filing.put("formVersion", form);
        return as(Tokens.delivery())
                .body(filing)
                .post("/api/v1/submissions?unexplained={wish}", unexplained)
                .then();
    }
}
