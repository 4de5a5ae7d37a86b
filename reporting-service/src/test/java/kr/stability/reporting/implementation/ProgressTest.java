package kr.stability.reporting.implementation;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
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

/** The plan of the fixtures has the milestones M1-1 and M2-1, both due on 2023-03-31: long over today. */
@ReportingTest
class ProgressTest {
    private String operator;
    private String order;

    @BeforeEach
    void file() {
        operator = Api.operator();
        order = Api.servedOrder(operator);
        Api.file(order, operator);
    }

    private ValidatableResponse reports(String month, Map<String, Object> entry) {
        return as(Tokens.drafter(operator))
                .body(Map.of("month", month, "milestones", List.of(entry)))
                .post("/api/v1/orders/{id}/progress-reports", order)
                .then();
    }

    private static Map<String, Object> entry(String state) {
        return new HashMap<>(Map.of("measure", "M1", "milestone", "M1-1", "state", state));
    }

    private static Map<String, Object> moved(String day) {
        Map<String, Object> entry = entry("MOVED");
        entry.putAll(Map.of("currentDueOn", day, "reason", "장비 납품 지연"));
        return entry;
    }

    private static Map<String, Object> achieved(String day) {
        Map<String, Object> entry = entry("ACHIEVED");
        entry.put("achievedOn", day);
        return entry;
    }

    private ValidatableResponse milestones() {
        return as(Tokens.drafter(operator))
                .get("/api/v1/orders/{id}/milestones", order)
                .then()
                .statusCode(200);
    }

    @Test
    void asFiledTheMilestoneIsOverdueWhenItsDayIsOver() {
        milestones()
                .body("items.milestone", contains("M1-1", "M2-1"))
                .body("items.originalDueOn", everyItem(equalTo("2023-03-31")))
                .body("items[0].overdue", is(true))
                .body("items[0].slipDays", is(0))
                .body("items[0].reportedMonth", nullValue());
    }

    @Test
    void noChangeChangesNothingButIsRecorded() {
        reports("2023-02", entry("NO_CHANGE"))
                .statusCode(201)
                .body("revision", is(1))
                .body("reportedBy.name", equalTo(operator + "-drafter"))
                .body("milestones[0].state", equalTo("NO_CHANGE"));
        milestones().body("items[0].reportedMonth", equalTo("2023-02")).body("items[0].slipDays", is(0));
    }

    @Test
    void aMovedMilestoneKeepsItsOriginalDayAndSlips() {
        reports("2023-02", moved("2999-04-30")).statusCode(201);
        milestones()
                .body("items[0].originalDueOn", equalTo("2023-03-31"))
                .body("items[0].currentDueOn", equalTo("2999-04-30"))
                .body("items[0].movedBecause", equalTo("장비 납품 지연"))
                .body("items[0].overdue", is(false));
    }

    @Test
    void slipIsCountedInDays() {
        reports("2023-02", moved("2023-04-30")).statusCode(201);
        milestones().body("items[0].slipDays", is(30));
    }

    @Test
    void anAchievedMilestoneIsNotOverdue() {
        reports("2023-03", achieved("2023-03-30")).statusCode(201);
        milestones().body("items[0].achievedOn", equalTo("2023-03-30")).body("items[0].overdue", is(false));
    }

    @Test
    void aLaterReportOnTheSameMonthTakesThePlaceOfTheFirst() {
        reports("2023-03", achieved("2023-03-30")).statusCode(201);
        reports("2023-03", entry("NO_CHANGE")).statusCode(201).body("revision", is(2));
        milestones().body("items[0].achievedOn", nullValue());
        as(Tokens.drafter(operator))
                .get("/api/v1/orders/{id}/progress-reports", order)
                .then()
                .body("items.revision", contains(1, 2));
    }

    /** The later month counts, however late the earlier one is corrected. */
    @Test
    void aCorrectionOfAnEarlierMonthDoesNotUndoALaterOne() {
        reports("2023-02", moved("2023-04-30")).statusCode(201);
        reports("2023-03", moved("2023-05-31")).statusCode(201);
        reports("2023-02", moved("2023-04-15")).statusCode(201).body("revision", is(2));
        milestones().body("items[0].currentDueOn", equalTo("2023-05-31")).body("items[0].slipDays", is(61));
    }

    @Test
    void anEarlierMonthCanBeCorrectedAfterTheMilestoneWasReached() {
        reports("2023-02", moved("2023-04-30")).statusCode(201);
        reports("2023-03", achieved("2023-03-30")).statusCode(201);
        reports("2023-02", moved("2023-04-30")).statusCode(201);
        milestones().body("items[0].achievedOn", equalTo("2023-03-30"));
    }

    /** Else what was right in the first report would be lost with it. */
    @Test
    void aCorrectedReportMayRepeatWhatWasRight() {
        reports("2023-02", moved("2023-05-31")).statusCode(201);
        reports("2023-02", moved("2023-05-31")).statusCode(201).body("revision", is(2));
        milestones().body("items[0].currentDueOn", equalTo("2023-05-31"));
        reports("2023-03", achieved("2023-03-30")).statusCode(201);
        reports("2023-03", moved("2023-06-30")).statusCode(201);
        milestones().body("items[0].achievedOn", nullValue()).body("items[0].currentDueOn", equalTo("2023-06-30"));
    }

    @Test
    void aCorrectedReportIsHeldAgainstTheOthers() {
        reports("2023-02", moved("2023-05-31")).statusCode(201);
        reports("2023-03", entry("NO_CHANGE")).statusCode(201);
        refused(reports("2023-03", moved("2023-05-31")), "/milestones/0/currentDueOn", "date-unchanged");
    }

    @Test
    void whatTheNextVersionOfThePlanRepeatsDoesNotUndoAReport() {
        reports("2023-02", moved("2023-05-31")).statusCode(201);
        Map<String, Object> plan = Fixtures.plan();
        plan.put("opinion", Map.of("ko", "의견"));
        Api.file(Fixtures.filing(order, operator, plan));
        milestones().body("items[0].currentDueOn", equalTo("2023-05-31")).body("items[0].planVersion", is(2));
    }

    @Test
    void whatAWithdrawnVersionSaidOfDaysIsNotSaid() {
        JsonPath second = fileAgain(Map.of("dueOn", "2023-04-30", "changeReason", "장비 납품 지연"));
        milestones().body("items[0].currentDueOn", equalTo("2023-04-30")).body("items[0].planVersion", is(2));
        Api.withdraw(second, operator);
        milestones()
                .body("items.milestone", contains("M1-1", "M2-1"))
                .body("items[0].planVersion", is(1))
                .body("items[0].currentDueOn", equalTo("2023-03-31"))
                .body("items[0].slipDays", is(0));
    }

    @Test
    void whatAWithdrawnVersionCalledAchievedIsNot() {
        JsonPath second = fileAgain(Map.of("achievedOn", "2023-01-05"));
        milestones().body("items[0].achievedOn", equalTo("2023-01-05"));
        Api.withdraw(second, operator);
        milestones().body("items[0].achievedOn", nullValue()).body("items[0].overdue", is(true));
    }

    /** The dates of the first version that stands are the original ones. */
    @Test
    void aWithdrawnFirstVersionPromisedNothing() {
        order = Api.servedOrder(operator);
        Api.withdraw(Api.file(order, operator), operator);
        milestones().body("items", empty());
        fileAgain(Map.of("dueOn", "2023-04-30"));
        milestones().body("items[0].originalDueOn", equalTo("2023-04-30"));
    }

    private JsonPath fileAgain(Map<String, Object> changed) {
        Map<String, Object> milestone =
                new HashMap<>(Map.of("code", "M1-1", "title", Map.of("ko", "설계 완료"), "dueOn", "2023-03-31"));
        milestone.putAll(changed);
        Map<String, Object> measure = Fixtures.measure("M1", "KAKAO-1");
        measure.put("milestones", List.of(milestone));
        Map<String, Object> plan = Fixtures.plan();
        plan.put("measures", List.of(measure, Fixtures.measure("M2", "KAKAO-2")));
        return Api.file(Fixtures.filing(order, operator, plan));
    }

    @Test
    void nothingOfAClosedOrderIsOverdue() {
        Api.close(order);
        milestones().body("items.overdue", everyItem(is(false)));
        as(Tokens.analyst())
                .get("/api/v1/milestones?overdue=true&operator=" + operator)
                .then()
                .body("items", empty());
    }

    @Test
    void aMovedDayNeedsAReason() {
        Map<String, Object> entry = moved("2023-05-31");
        entry.remove("reason");
        refused(reports("2023-02", entry), "/milestones/0/reason", "reason-missing");
    }

    @Test
    void aMovedMilestoneNeedsItsNewDay() {
        Map<String, Object> entry = moved("2023-05-31");
        entry.remove("currentDueOn");
        refused(reports("2023-02", entry), "/milestones/0/currentDueOn", "required");
    }

    @Test
    void anUnknownMilestoneIsNamed() {
        Map<String, Object> entry = entry("NO_CHANGE");
        entry.put("milestone", "M9-9");
        refused(reports("2023-02", entry), "/milestones/0/milestone", "unknown-milestone");
    }

    @Test
    void nothingIsAchievedInTheFuture() {
        refused(reports("2023-02", achieved("2999-01-01")), "/milestones/0/achievedOn", "in-future");
    }

    @Test
    void aMonthThatHasNotBegunIsRefused() {
        refused(reports("2999-01", entry("NO_CHANGE")), "/month", "in-future");
    }

    @Test
    void aMonthBeforeTheOrderIsRefused() {
        refused(reports("2022-11", entry("NO_CHANGE")), "/month", "out-of-range");
    }

    @Test
    void whatIsAchievedIsNotMovedButReopened() {
        reports("2023-03", achieved("2023-03-30")).statusCode(201);
        refused(reports("2023-04", moved("2023-05-31")), "/milestones/0/state", "milestone-achieved");
        Map<String, Object> reopened = entry("REOPENED");
        reopened.put("reason", "재시험 불합격");
        reports("2023-04", reopened).statusCode(201);
        milestones().body("items[0].achievedOn", nullValue());
    }

    private static void refused(ValidatableResponse answer, String pointer, String rule) {
        answer.statusCode(422)
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].rule", equalTo(rule));
    }

    @Test
    void beforeAPlanWasFiledThereIsNothingToReportOn() {
        order = Api.servedOrder(operator);
        reports("2023-02", entry("NO_CHANGE")).statusCode(409);
    }

    @Test
    void aDoubleClickReportsOnce() {
        for (int i = 0; i < 2; i++) {
            as(Tokens.drafter(operator))
                    .header("Idempotency-Key", "report-" + order)
                    .body(Map.of("month", "2023-02", "milestones", List.of(entry("NO_CHANGE"))))
                    .post("/api/v1/orders/{id}/progress-reports", order)
                    .then()
                    .statusCode(201)
                    .body("revision", is(1));
        }
    }

    @Test
    void theMinistryReadsWhatIsOverdueOfACompanyPageByPage() {
        String next = as(Tokens.analyst())
                .get("/api/v1/milestones?overdue=true&limit=1&operator=" + operator)
                .then()
                .statusCode(200)
                .body("items.milestone", contains("M1-1"))
                .body("next", notNullValue())
                .extract()
                .path("next");
        as(Tokens.analyst())
                .get("/api/v1/milestones?overdue=true&limit=1&operator=" + operator + "&cursor=" + next)
                .then()
                .body("items.milestone", contains("M2-1"))
                .body("next", nullValue());
    }

    @Test
    void whatIsNotOverdueIsTheRest() {
        reports("2023-03", achieved("2023-03-30")).statusCode(201);
        as(Tokens.analyst())
                .get("/api/v1/milestones?overdue=false&operator=" + operator)
                .then()
                .body("items.milestone", contains("M1-1"));
    }

    @Test
    void anotherCompanyFindsNothing() {
        String stranger = Tokens.drafter(Api.operator());
        as(stranger).get("/api/v1/orders/{id}/milestones", order).then().statusCode(404);
        as(stranger).get("/api/v1/orders/{id}/progress-reports", order).then().statusCode(404);
        as(stranger)
                .body(Map.of("month", "2023-02", "milestones", List.of()))
                .post("/api/v1/orders/{id}/progress-reports", order)
                .then()
                .statusCode(404);
        as(stranger).get("/api/v1/milestones").then().body("items.order", not(hasItems(order)));
    }

    @Test
    void theMinistryDoesNotReport() {
        as(Tokens.publisher())
                .body(Map.of("month", "2023-02", "milestones", List.of()))
                .post("/api/v1/orders/{id}/progress-reports", order)
                .then()
                .statusCode(403);
    }
}
