package kr.stability.reporting.reform;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportingTest
class ReformStepTest {
    private String operator;
    private String code;
    private String order;

    @BeforeEach
    void record() {
        operator = Api.operator();
        order = Api.servedOrder(operator);
        code = Api.fresh("REF");
        record(links("KAKAO-1")).statusCode(201);
    }

    @Test
    void aReformNamesWhatItIsAbout() {
        as(Tokens.analyst())
                .get("/api/v1/reforms/{code}", code)
                .then()
                .body("links.operators", contains(operator))
                .body("links.sites", contains("PANGYO"))
                .body("links.requirements.requirement", contains("KAKAO-1"))
                .body("links.requirements.order", contains(order))
                .body("links.laws.article", contains("제4조"))
                .body("status", equalTo("PLANNED"));
    }

    @Test
    void linksThatLeadNowhereAreRefused() {
        code = Api.fresh("REF");
        record(links("KAKAO-9")).statusCode(422).body("violations[0].pointer", equalTo("/links/requirements/0"));
    }

    @Test
    void aCodeThatTwoOrdersHaveNeedsTheOrder() {
        String second = Api.servedOrder(operator);
        code = Api.fresh("REF");
        record(links("KAKAO-1")).statusCode(422).body("violations[0].rule", equalTo("ambiguous-requirement"));
        record(links("KAKAO-1", second)).statusCode(201).body("links.requirements.order", contains(second));
    }

    @Test
    void aReformGoesForwardToItsEnd() {
        step("\"0\"", step("ANNOUNCED")).statusCode(200).body("currentlyScheduledOn", equalTo("2023-09-01"));
        step("\"1\"", step("IN_FORCE"))
                .statusCode(200)
                .body("scheduledOn", equalTo("2023-07-01"))
                .body("steps.status", contains("ANNOUNCED", "IN_FORCE"));
        step("\"2\"", step("DROPPED")).statusCode(422).body("violations[0].rule", equalTo("step-not-possible"));
    }

    @Test
    void aReformDoesNotGoBack() {
        step("\"0\"", step("PROMULGATED")).statusCode(200);
        step("\"1\"", step("STARTED")).statusCode(422);
    }

    @Test
    void aStageCannotLieInTheFuture() {
        Map<String, Object> future = step("STARTED");
        future.put("happenedOn", "2999-01-01");
        step("\"0\"", future).statusCode(422).body("violations[0].rule", equalTo("in-future"));
    }

    @Test
    void aStepOnWhatHasChangedIsRefused() {
        step("\"4\"", step("STARTED")).statusCode(412);
        as(Tokens.analyst())
                .body(step("STARTED"))
                .post("/api/v1/reforms/{code}/steps", code)
                .then()
                .statusCode(428);
    }

    @Test
    void aKeyWithAnotherBodyIsRefused() {
        String key = Api.fresh("key");
        keyed(key, step("STARTED")).statusCode(200);
        keyed(key, step("STARTED")).statusCode(200).body("steps.size()", equalTo(1));
        keyed(key, step("DROPPED")).statusCode(422);
    }

    private ValidatableResponse record(Map<String, Object> links) {
        return as(Tokens.analyst())
                .body(Map.of(
                        "code", code, "text", Map.of("ko", "고시 세부기준 개정"), "scheduledOn", "2023-07-01", "links", links))
                .post("/api/v1/reforms")
                .then();
    }

    private Map<String, Object> links(String requirement) {
        return links(Map.of("operator", operator, "requirement", requirement));
    }

    private Map<String, Object> links(String requirement, String of) {
        return links(Map.of("operator", operator, "requirement", requirement, "order", of));
    }

    private Map<String, Object> links(Map<String, Object> demanded) {
        return Map.of(
                "operators", List.of(operator),
                "sites", List.of("PANGYO"),
                "requirements", List.of(demanded),
                "laws", List.of(Map.of("law", "집적정보통신시설 보호지침", "article", "제4조")));
    }

    private static Map<String, Object> step(String status) {
        return new HashMap<>(Map.of(
                "status",
                status,
                "happenedOn",
                "2023-03-30",
                "scheduledOn",
                "2023-09-01",
                "text",
                Map.of("ko", "행정예고")));
    }

    private ValidatableResponse step(String ifMatch, Map<String, Object> step) {
        return as(Tokens.analyst())
                .header("If-Match", ifMatch)
                .body(step)
                .post("/api/v1/reforms/{code}/steps", code)
                .then();
    }

    private ValidatableResponse keyed(String key, Map<String, Object> step) {
        return as(Tokens.analyst())
                .header("If-Match", "*")
                .header("Idempotency-Key", key)
                .body(step)
                .post("/api/v1/reforms/{code}/steps", code)
                .then();
    }
}
