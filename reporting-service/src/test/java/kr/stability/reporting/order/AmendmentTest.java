package kr.stability.reporting.order;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportingTest
class AmendmentTest {
    private String operator;
    private String order;

    @BeforeEach
    void serve() {
        operator = Api.operator();
        order = Api.servedOrder(operator);
    }

    @Test
    void anAmendedOrderKeepsTheLetterBefore() {
        amend(changed())
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("requirements.code", contains("KAKAO-2", "KAKAO-3"));
        revisions()
                .body("items.revision", contains(1, 2))
                .body("items[0].letter.requirements.code", contains("KAKAO-1", "KAKAO-2"))
                .body("items[0].replacedBecause.ko", equalTo("요구사항 정정"))
                .body("items[1].replacedAt", nullValue());
    }

    @Test
    void aNewPeriodIsCountedFromTheArrivalOfTheAmendedLetter() {
        Map<String, Object> request = changed();
        request.put("period", Map.of("amount", 2, "unit", "MONTHS"));
        amend(request).body("dueOn", equalTo("2023-02-20")).body("dueDerivation.rule", hasItem("변경"));
    }

    @Test
    void withoutANewPeriodTheDayStays() {
        amend(changed()).body("dueOn", equalTo("2023-01-06"));
    }

    @Test
    void anAmendmentSaysWhatComesFirstFromThenOn() {
        Map<String, Object> first = Fixtures.requirement("KAKAO-2");
        first.put("priority", "FIRST");
        Map<String, Object> request = changed();
        request.put("requirements", List.of(Fixtures.requirement("KAKAO-1"), first));
        amend(request).statusCode(200).body("requirements.priority", contains(null, "FIRST"));
        revisions()
                .body("items[0].letter.requirements.priority", contains(nullValue(), nullValue()))
                .body("items[1].letter.requirements.priority", contains(null, "FIRST"));
    }

    @Test
    void aRequirementThatWasTakenOutMayComeBack() {
        amend(changed()).statusCode(200);
        Map<String, Object> again = changed();
        again.put("requirements", List.of(Fixtures.requirement("KAKAO-1"), Fixtures.requirement("KAKAO-3")));
        amend(again).statusCode(200).body("requirements.code", contains("KAKAO-1", "KAKAO-3"));
    }

    @Test
    void aCompanyReadsTheLettersFromServiceOnAndItsHistorySaysSo() {
        amend(changed()).statusCode(200);
        as(Tokens.drafter(operator))
                .get("/api/v1/orders/{id}/revisions", order)
                .then()
                .body("items", hasSize(2));
        as(Tokens.drafter(Api.operator()))
                .get("/api/v1/orders/{id}/revisions", order)
                .then()
                .statusCode(404);
        as(Tokens.drafter(operator))
                .get("/api/v1/orders/{id}/history", order)
                .then()
                .body("items.act", hasItem("ORDER_AMENDED"));
    }

    @Test
    void resultsThatAreNoLongerWantedAreNoLongerOwed() {
        order = Api.orderWithResults(operator);
        Api.file(order, operator);
        amend(Map.of("reason", Api.text("정정", "Corrected"), "arrivedOn", "2024-06-10", "wants", List.of("PLAN")))
                .statusCode(200)
                .body("resultDueOn", nullValue())
                .body("resultPeriod", nullValue())
                .body("overdue", equalTo(false));
        revisions().body("items[0].letter.resultDueOn", equalTo("2024-09-02"));
    }

    @Test
    void noLetterFixesADayBeforeItArrived() {
        Map<String, Object> request = changed();
        request.put("fixedDueOn", "2022-12-19");
        amend(request).statusCode(422).body("violations[0].pointer", equalTo("/fixedDueOn"));
        request.put("fixedDueOn", "2022-12-20");
        amend(request).statusCode(200).body("dueOn", equalTo("2022-12-20"));
    }

    @Test
    void aDraftIsAmendedWithoutAnArrival() {
        String draft = Api.draftOrder(operator);
        amend(draft, "\"0\"", changed()).statusCode(422).body("violations[0].rule", equalTo("not-for-state"));
        Map<String, Object> request = changed();
        request.remove("arrivedOn");
        amend(draft, "\"0\"", request).statusCode(200).body("revision", equalTo(2));
    }

    @Test
    void badAmendmentsAreNamedByField() {
        amend(Map.of("reason", Map.of("ko", "정정")))
                .statusCode(422)
                .body("violations.rule", hasItems("nothing-changed", "required"));
        Map<String, Object> early = changed();
        early.put("arrivedOn", "2022-12-05");
        amend(early).statusCode(422).body("violations[0].rule", equalTo("out-of-range"));
        early.put("arrivedOn", "2999-01-01");
        amend(early).statusCode(422).body("violations[0].rule", equalTo("in-future"));
    }

    @Test
    void aStaleOrMissingVersionIsRefused() {
        amend(order, "\"99\"", changed()).statusCode(412);
        as(Tokens.publisher())
                .body(changed())
                .post("/api/v1/orders/{id}/amendments", order)
                .then()
                .statusCode(428);
    }

    @Test
    void aKeyWithAnotherBodyIsRefusedAndTheSameBodyAmendsOnce() {
        String key = Api.fresh("key");
        String tag = tag();
        keyed(key, tag, changed()).statusCode(200).body("revision", equalTo(2));
        keyed(key, tag, changed()).statusCode(200).body("revision", equalTo(2));
        Map<String, Object> other = changed();
        other.put("fixedDueOn", "2023-03-02");
        keyed(key, tag, other).statusCode(422).body("type", equalTo("urn:stability:problem:idempotency-key-reused"));
    }

    @Test
    void onlyAPublisherAmendsAndCloses() {
        as(Tokens.analyst())
                .header("If-Match", "*")
                .body(changed())
                .post("/api/v1/orders/{id}/amendments", order)
                .then()
                .statusCode(403);
        as(Tokens.reviewer())
                .header("If-Match", "*")
                .body(closing())
                .post("/api/v1/orders/{id}/closing", order)
                .then()
                .statusCode(403);
    }

    @Test
    void aClosedOrderIsOwedNothingAndCannotBeAmended() {
        close(order).statusCode(200).body("status", equalTo("CLOSED")).body("overdue", equalTo(false));
        close(order).statusCode(409);
        amend(changed()).statusCode(409);
    }

    @Test
    void aFilingThatWasOnItsWayIsStillTakenIn() {
        close(order).statusCode(200);
        Api.file(order, operator);
        as(Tokens.analyst())
                .get("/api/v1/orders/{id}", order)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("submissions", hasSize(1));
    }

    /** It was certified before: the company cannot file it again as it was. */
    @Test
    void aFilingThatWasOnItsWayMeetsTheLetterOfItsTime() {
        amend(changed()).statusCode(200);
        Api.file(order, operator);
    }

    @Test
    void whatIsFiledAfterAnAmendmentMeetsTheNewLetter() {
        amend(changed()).statusCode(200);
        Map<String, Object> filing = Fixtures.filing(order, operator, Fixtures.plan());
        filing.put("filedAt", Instant.now().toString());
        as(Tokens.delivery())
                .body(filing)
                .post("/api/v1/submissions")
                .then()
                .statusCode(422)
                .body("violations.rule", hasItems("unknown-requirement", "requirement-unanswered"));
    }

    @Test
    void aDraftCannotBeClosed() {
        close(Api.draftOrder(operator)).statusCode(409);
    }

    @Test
    void oneCompanyMayHaveManyOrdersForOneIncident() {
        String incident = Api.incident(operator);
        String first = served(incident);
        String second = served(incident);
        as(Tokens.drafter(operator))
                .queryParam("incident", incident)
                .get("/api/v1/orders")
                .then()
                .body("items.id", contains(first, second));
        Api.file(second, operator);
        as(Tokens.analyst()).get("/api/v1/orders/{id}", first).then().body("status", equalTo("SERVED"));
    }

    @Test
    void templatesOfRequirementsNameTheirVersion() {
        as(Tokens.analyst())
                .get("/api/v1/requirement-templates")
                .then()
                .statusCode(200)
                .body("version", equalTo("2022-12-06"))
                .body("items.category", hasItem("SERVICE_REDUNDANCY"))
                .body("items.text.ko", not(hasItem(nullValue())));
        as(Tokens.drafter(operator)).get("/api/v1/requirement-templates").then().statusCode(403);
    }

    private String served(String incident) {
        String id = as(Tokens.publisher())
                .body(Fixtures.order(incident, operator))
                .post("/api/v1/orders")
                .then()
                .extract()
                .path("id");
        as(Tokens.publisher())
                .body(Map.of("arrivedOn", "2022-12-06"))
                .post("/api/v1/orders/{id}/service", id)
                .then()
                .statusCode(200);
        return id;
    }

    private static Map<String, Object> changed() {
        return new HashMap<>(Map.of(
                "reason", Api.text("요구사항 정정", "Corrected"),
                "arrivedOn", "2022-12-20",
                "requirements", List.of(Fixtures.requirement("KAKAO-2"), Fixtures.requirement("KAKAO-3"))));
    }

    private static Map<String, Object> closing() {
        return Map.of("reason", Api.text("이행 완료", "Implemented"));
    }

    private ValidatableResponse amend(Map<String, Object> request) {
        return amend(order, tag(), request);
    }

    private static ValidatableResponse amend(String id, String tag, Map<String, Object> request) {
        return as(Tokens.publisher())
                .header("If-Match", tag)
                .body(request)
                .post("/api/v1/orders/{id}/amendments", id)
                .then();
    }

    private ValidatableResponse keyed(String key, String tag, Map<String, Object> request) {
        return as(Tokens.publisher())
                .header("If-Match", tag)
                .header("Idempotency-Key", key)
                .body(request)
                .post("/api/v1/orders/{id}/amendments", order)
                .then();
    }

    private static ValidatableResponse close(String id) {
        return as(Tokens.publisher())
                .header("If-Match", "*")
                .body(closing())
                .post("/api/v1/orders/{id}/closing", id)
                .then();
    }

    private ValidatableResponse revisions() {
        return as(Tokens.analyst())
                .get("/api/v1/orders/{id}/revisions", order)
                .then()
                .statusCode(200);
    }

    private String tag() {
        return as(Tokens.publisher()).get("/api/v1/orders/{id}", order).header("ETag");
    }
}
