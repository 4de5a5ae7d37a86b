package kr.stability.reporting.inspection;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportingTest
class InspectionStepTest {
    private String operator;
    private String inspection;

    @BeforeEach
    void inspect() {
        operator = Api.operator();
        Api.servedOrder(operator);
        inspection = recorded("PARTIAL");
    }

    @Test
    void whatIsFollowedUpIsResolved() {
        step("\"0\"", step("FOLLOW_UP")).statusCode(200).body("followUpDueOn", equalTo("2023-04-30"));
        step("\"1\"", step("RESOLVED"))
                .statusCode(200)
                .body("status", equalTo("RESOLVED"))
                .body("followUpDueOn", nullValue())
                .body("steps.status", contains("FOLLOW_UP", "RESOLVED"));
    }

    @Test
    void nothingIsResolvedThatWasNotAskedFor() {
        step("\"0\"", step("RESOLVED")).statusCode(422).body("violations[0].rule", equalTo("step-not-possible"));
    }

    @Test
    void whatWasVerifiedNeedsNoFollowUp() {
        inspection = recorded("VERIFIED");
        step("\"0\"", step("FOLLOW_UP")).statusCode(422);
    }

    @Test
    void whatWasWithdrawnStaysWithdrawn() {
        step("\"0\"", step("WITHDRAWN")).statusCode(200);
        step("\"1\"", step("FOLLOW_UP")).statusCode(422);
    }

    @Test
    void aFollowUpNeedsADayAndNothingElseHasOne() {
        Map<String, Object> without = step("FOLLOW_UP");
        without.remove("dueOn");
        step("\"0\"", without).statusCode(422).body("violations[0].pointer", equalTo("/dueOn"));
        Map<String, Object> with = step("WITHDRAWN");
        with.put("dueOn", "2023-04-30");
        step("\"0\"", with).statusCode(422).body("violations[0].rule", equalTo("not-for-state"));
    }

    @Test
    void aStepOnWhatHasChangedIsRefused() {
        step("\"3\"", step("FOLLOW_UP")).statusCode(412);
        as(Tokens.analyst())
                .body(step("FOLLOW_UP"))
                .post("/api/v1/inspections/{id}/steps", inspection)
                .then()
                .statusCode(428);
    }

    @Test
    void aKeyWithAnotherBodyIsRefused() {
        String key = Api.fresh("key");
        keyed(key, step("FOLLOW_UP")).statusCode(200);
        keyed(key, step("FOLLOW_UP")).statusCode(200).body("steps.size()", equalTo(1));
        keyed(key, step("WITHDRAWN"))
                .statusCode(422)
                .body("type", equalTo("urn:stability:problem:idempotency-key-reused"));
    }

    @Test
    void inspectionsAreFoundByCompanyAndSite() {
        as(Tokens.analyst())
                .get("/api/v1/inspections?site=PANGYO&operator=" + operator)
                .then()
                .body("items.id", contains(inspection));
        as(Tokens.analyst())
                .get("/api/v1/inspections?site=ANYANG&operator=" + operator)
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void onlyTheMinistryTakesSteps() {
        as(Tokens.drafter(operator))
                .header("If-Match", "*")
                .body(step("FOLLOW_UP"))
                .post("/api/v1/inspections/{id}/steps", inspection)
                .then()
                .statusCode(403);
    }

    private String recorded(String result) {
        return as(Tokens.analyst())
                .body(Map.of(
                        "operator",
                        operator,
                        "requirement",
                        "KAKAO-1",
                        "site",
                        "PANGYO",
                        "inspectedOn",
                        "2023-02-21",
                        "result",
                        result,
                        "text",
                        Map.of("ko", "일부만 확인했습니다.")))
                .post("/api/v1/inspections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> step(String status) {
        Map<String, Object> step = new HashMap<>(Map.of("status", status, "text", Map.of("ko", "조치 요청")));
        if (status.equals("FOLLOW_UP")) {
            step.put("dueOn", "2023-04-30");
        }
        return step;
    }

    private ValidatableResponse step(String ifMatch, Map<String, Object> step) {
        return as(Tokens.analyst())
                .header("If-Match", ifMatch)
                .body(step)
                .post("/api/v1/inspections/{id}/steps", inspection)
                .then();
    }

    private ValidatableResponse keyed(String key, Map<String, Object> step) {
        return as(Tokens.analyst())
                .header("If-Match", "*")
                .header("Idempotency-Key", key)
                .body(step)
                .post("/api/v1/inspections/{id}/steps", inspection)
                .then();
    }
}
