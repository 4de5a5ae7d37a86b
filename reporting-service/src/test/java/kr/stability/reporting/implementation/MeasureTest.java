package kr.stability.reporting.implementation;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
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

/** What the company claims against what the inspector saw. */
@ReportingTest
class MeasureTest {
    private String operator;
    private String order;

    @BeforeEach
    void file() {
        operator = Api.operator();
        order = Api.servedOrder(operator);
        Api.file(order, operator);
    }

    @Test
    void aMeasureWithALateMilestoneIsOverdue() {
        measures("").body("items.measure", contains("M1", "M2")).body("items.overdue", contains(true, true));
        report("2023-02-20");
        measures("&overdue=true").body("items.measure", contains("M2"));
    }

    @Test
    void claimedDoneIsTheCompanysWordAndVerifiedTheInspectors() {
        report("2023-02-20");
        measures("&unverified=true").body("items.measure", contains("M1")).body("items[0].verified", nullValue());
        inspect("M1", "PARTIAL");
        measures("&unverified=true")
                .body("items[0].verified", equalTo(false))
                .body("items[0].claimedDone", equalTo(true));
        inspect("M1", "VERIFIED");
        measures("&unverified=true").body("items", empty());
    }

    @Test
    void anInspectionOfTheRequirementCountsWhereNobodyLookedAtTheMeasure() {
        inspect(null, "VERIFIED");
        measures("").body("items.verified", contains(true, null));
        inspect("M1", "NOT_VERIFIED");
        measures("").body("items.verified", contains(false, null));
    }

    @Test
    void aWithdrawnInspectionCountsNoLonger() {
        String inspection = inspect("M1", "VERIFIED");
        as(Tokens.analyst())
                .header("If-Match", "\"0\"")
                .body(Map.of("status", "WITHDRAWN", "text", Map.of("ko", "다른 회사의 기록")))
                .post("/api/v1/inspections/{id}/steps", inspection)
                .then()
                .statusCode(200);
        measures("").body("items[0].inspection", nullValue());
    }

    @Test
    void aCompanySeesItsClaimsAndNotTheInspections() {
        inspect("M1", "NOT_VERIFIED");
        as(Tokens.drafter(operator))
                .get("/api/v1/measures?unverified=true")
                .then()
                .body("items.measure", contains("M1", "M2"))
                .body("items[0].inspection", nullValue());
    }

    @Test
    void anInspectionOfAMeasureThatWasNotFiledIsRefused() {
        as(Tokens.analyst())
                .body(inspection("M9", "VERIFIED"))
                .post("/api/v1/inspections")
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("unknown-measure"));
    }

    @Test
    void aMeasureOfAVersionThatWasWithdrawnIsNoneAndIsNotInspected() {
        Map<String, Object> plan = Fixtures.plan();
        plan.put("measures", List.of(Fixtures.measure("M8", "KAKAO-1"), Fixtures.measure("M9", "KAKAO-2")));
        JsonPath second = Api.file(Fixtures.filing(order, operator, plan));
        measures("").body("items.measure", contains("M8", "M9"));
        Api.withdraw(second, operator);
        measures("").body("items.measure", contains("M1", "M2"));
        as(Tokens.analyst())
                .body(inspection("M9", "VERIFIED"))
                .post("/api/v1/inspections")
                .then()
                .statusCode(422);
    }

    @Test
    void nothingOfAClosedOrderIsOverdue() {
        Api.close(order);
        measures("&overdue=true").body("items", empty());
        measures("").body("items.overdue", contains(false, false));
    }

    private ValidatableResponse measures(String more) {
        return as(Tokens.analyst())
                .get("/api/v1/measures?order=" + order + more)
                .then()
                .statusCode(200);
    }

    private void report(String achievedOn) {
        Map<String, Object> entry =
                Map.of("measure", "M1", "milestone", "M1-1", "state", "ACHIEVED", "achievedOn", achievedOn);
        as(Tokens.drafter(operator))
                .body(Map.of("month", "2023-02", "milestones", List.of(entry)))
                .post("/api/v1/orders/{id}/progress-reports", order)
                .then()
                .statusCode(201);
    }

    private String inspect(String measure, String result) {
        return as(Tokens.analyst())
                .body(inspection(measure, result))
                .post("/api/v1/inspections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> inspection(String measure, String result) {
        Map<String, Object> inspection = new HashMap<>(Map.of(
                "operator",
                operator,
                "requirement",
                "KAKAO-1",
                "inspectedOn",
                "2023-03-02",
                "result",
                result,
                "text",
                Map.of("ko", "현장에서 확인했습니다."),
                "laws",
                List.of("집적정보통신시설 보호지침 제4조")));
        if (measure != null) {
            inspection.put("measure", measure);
        }
        return inspection;
    }
}
