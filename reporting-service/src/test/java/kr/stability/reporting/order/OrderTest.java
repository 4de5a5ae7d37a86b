package kr.stability.reporting.order;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportingTest
class OrderTest {
    private String operator;

    @BeforeEach
    void register() {
        operator = Api.operator();
    }

    @Test
    void anOrderServedOn6DecemberIsDueOn6January() {
        as(Tokens.drafter(operator))
                .get("/api/v1/orders/{id}", Api.servedOrder(operator))
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2023-01-06"))
                .body("number", matchesPattern("2022-디지털-\\d{4}"))
                .body("status", equalTo("SERVED"))
                .body("overdue", is(true))
                .body("requirements.code", contains("KAKAO-1", "KAKAO-2"));
    }

    @Test
    void aDateFixedInTheLetterWins() {
        Map<String, Object> order = order();
        order.put("fixedDueOn", "2023-02-10");
        String id = draft(order).statusCode(201).extract().path("id");
        serve(id, "2022-12-06").body("dueOn", equalTo("2023-02-10"));
    }

    @Test
    void anOrderDoesNotArriveAfterTheDayThatItFixes() {
        Map<String, Object> order = order();
        order.put("fixedDueOn", "2022-02-10");
        String id = draft(order).statusCode(201).extract().path("id");
        serve(id, "2022-12-06").statusCode(422).body("violations[0].pointer", equalTo("/arrivedOn"));
    }

    @Test
    void aDraftIsSeenByTheMinistryOnly() {
        String id = Api.draftOrder(operator);
        as(Tokens.drafter(operator)).get("/api/v1/orders/{id}", id).then().statusCode(404);
        as(Tokens.drafter(operator)).get("/api/v1/orders").then().body("items.id", not(hasItem(id)));
        as(Tokens.analyst())
                .get("/api/v1/orders/{id}", id)
                .then()
                .body("status", equalTo("DRAFT"))
                .body("number", nullValue());
    }

    /** 23 January 2023 was New Year's holiday: an order can arrive then, its period begins on the next day all the same. */
    @Test
    void anOrderThatArrivesOnAHolidayRunsFromTheNextDay() {
        serve(Api.draftOrder(operator), "2023-01-23").statusCode(200).body("dueOn", equalTo("2023-02-23"));
    }

    /** One month later is Sunday, New Year's Day; Monday and the substitute on Tuesday are holidays too. */
    @Test
    void aPeriodThatEndsOnAHolidayGoesOnToTheNextWorkingDay() {
        serve(Api.draftOrder(operator), "2022-12-22").statusCode(200).body("dueOn", equalTo("2023-01-25"));
    }

    @Test
    void servingTwiceIsAConflict() {
        serve(Api.servedOrder(operator), "2022-12-06").statusCode(409);
    }

    @Test
    void anOrderCannotArriveInTheFuture() {
        serve(Api.draftOrder(operator), "2999-01-01").statusCode(422).body("violations[0].rule", equalTo("in-future"));
    }

    @Test
    void servingAStaleVersionIsRefused() {
        as(Tokens.publisher())
                .header("If-Match", "\"7\"")
                .body(Map.of("arrivedOn", "2022-12-06"))
                .post("/api/v1/orders/{id}/service", Api.draftOrder(operator))
                .then()
                .statusCode(412);
    }

    @Test
    void theSameKeyGivesTheSameOrder() {
        Map<String, Object> order = order();
        String key = Api.fresh("key");
        String id = draft(key, order).statusCode(201).extract().path("id");
        draft(key, order).statusCode(201).body("id", equalTo(id));
        order.put("nature", "CORRECTION_ORDER");
        draft(key, order).statusCode(422).body("type", equalTo("urn:stability:problem:idempotency-key-reused"));
    }

    @Test
    void twoRequirementsOfOneCodeAreRefused() {
        Map<String, Object> order = order();
        order.put("requirements", List.of(Fixtures.requirement("KAKAO-1"), Fixtures.requirement("KAKAO-1")));
        draft(order).statusCode(422).body("violations[0].pointer", equalTo("/requirements/1/code"));
    }

    @Test
    void aRequirementThatComesFirstIsShownAsSuch() {
        Map<String, Object> first = Fixtures.requirement("KAKAO-1");
        first.put("priority", "FIRST");
        Map<String, Object> order = order();
        order.put("requirements", List.of(first, Fixtures.requirement("KAKAO-2")));
        String id = draft(order).statusCode(201).extract().path("id");
        as(Tokens.analyst())
                .get("/api/v1/orders/{id}", id)
                .then()
                .body("requirements.priority", contains("FIRST", null));
    }

    @Test
    void anUnknownCompanyAndIncidentAreNamedTogether() {
        draft(Fixtures.order("nowhere", "nobody"))
                .statusCode(422)
                .body("violations.rule", contains("unknown-operator", "unknown-incident"));
    }

    @Test
    void onlyAPublisherDraftsOrders() {
        as(Tokens.analyst()).body(order()).post("/api/v1/orders").then().statusCode(403);
        as(Tokens.drafter(operator)).body(order()).post("/api/v1/orders").then().statusCode(403);
        as(Tokens.delivery()).get("/api/v1/orders").then().statusCode(403);
    }

    @Test
    void aCompanyListsItsOwnOrdersOnly() {
        Api.servedOrder(operator);
        Api.servedOrder(Api.operator());
        as(Tokens.drafter(operator))
                .get("/api/v1/orders")
                .then()
                .body("items.size()", is(1))
                .body("items.operator", everyItem(equalTo(operator)));
    }

    @Test
    void pagesFollowEachOther() {
        Api.servedOrder(operator);
        Api.servedOrder(operator);
        ValidatableResponse first =
                as(Tokens.drafter(operator)).get("/api/v1/orders?limit=1").then();
        String next = first.header("Link", notNullValue()).extract().path("next");
        String seen = first.extract().path("items[0].id");
        as(Tokens.drafter(operator))
                .get("/api/v1/orders?limit=1&cursor=" + next)
                .then()
                .body("items.id", not(hasItem(seen)))
                .body("next", nullValue());
    }

    @Test
    void absurdPagesAreRefused() {
        for (String query : List.of("limit=-1", "limit=1000000000", "limit=x", "cursor=x")) {
            int status = as(Tokens.analyst()).get("/api/v1/orders?" + query).statusCode();
            org.assertj.core.api.Assertions.assertThat(status).as(query).isBetween(400, 422);
        }
    }

    @Test
    void aDueDateIsComputedForAnybodySignedIn() {
        as(Tokens.drafter(operator))
                .get("/api/v1/due-dates?arrivedOn=2022-12-06&amount=1&unit=MONTHS")
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2023-01-06"));
    }

    @Test
    void aDateThatIsNoneIsRefused() {
        as(Tokens.analyst())
                .get("/api/v1/due-dates?arrivedOn=2026-02-30&amount=1&unit=MONTHS")
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("not-a-date"));
    }

    private Map<String, Object> order() {
        return Fixtures.order(Api.incident(operator), operator);
    }

    private static ValidatableResponse draft(Map<String, Object> order) {
        return as(Tokens.publisher()).body(order).post("/api/v1/orders").then();
    }

    private static ValidatableResponse draft(String key, Map<String, Object> order) {
        return as(Tokens.publisher())
                .header("Idempotency-Key", key)
                .body(order)
                .post("/api/v1/orders")
                .then();
    }

    private static ValidatableResponse serve(String id, String arrivedOn) {
        return as(Tokens.publisher())
                .body(Map.of("arrivedOn", arrivedOn))
                .post("/api/v1/orders/{id}/service", id)
                .then();
    }
}
