package kr.stability.reporting.review;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second version of a plan: KAKAO-1 is answered as before, KAKAO-2 is not. */
@ReportingTest
class CarryOverTest {
    private String operator;
    private String order;
    private String first;
    private String second;

    @BeforeEach
    void fileTwice() {
        operator = Api.operator();
        order = Api.servedOrder(operator);
        first = Api.file(order, operator).getString("id");
        String review = Api.reviewed(first, "SUPPLEMENT_REQUIRED");
        as(Tokens.reviewer())
                .body(Map.of("supplementPeriod", Map.of("amount", 14, "unit", "DAYS")))
                .post("/api/v1/reviews/{id}/sending", review)
                .then()
                .statusCode(200);
        second = Api.file(Fixtures.filing(order, operator, Fixtures.secondPlan()))
                .getString("id");
    }

    @Test
    void aVerdictOnAnUnchangedAnswerStands() {
        start().body("findings.requirement", contains("KAKAO-1")).body("findings[0].carriedFrom", not(nullValue()));
    }

    @Test
    void aVerdictDoesNotStandWhereSomethingElseIsDemanded() {
        Map<String, Object> more = Fixtures.requirement("KAKAO-1");
        more.put("text", Map.of("ko", "이중화와 그 시험"));
        amend(more, Fixtures.requirement("KAKAO-2"));
        start().body("findings", empty());
    }

    @Test
    void whoDemandsMoreOfAnAcceptedPlanReviewsItAgain() {
        send(Api.reviewed(second, "ACCEPTED"));
        amend(Fixtures.requirement("KAKAO-1"));
        status("ACCEPTED");
        queue().body("items", empty());
        amend(Fixtures.requirement("KAKAO-1"), Fixtures.requirement("KAKAO-3"));
        status("UNDER_REVIEW");
        queue().body("items.submission", contains(second));
        String again = start().extract().path("id");
        write(again, "KAKAO-1", "KAKAO-3");
        send(again);
        status("ACCEPTED");
        queue().body("items", empty());
    }

    @Test
    void whatIsNoLongerDemandedIsNotSent() {
        String review = start().extract().path("id");
        write(review, "KAKAO-1", "KAKAO-2");
        amend(Fixtures.requirement("KAKAO-2"));
        send(review).body("findings.requirement", contains("KAKAO-2"));
    }

    @Test
    void aVerdictThatWasChangedIsTheReviewersOwn() {
        String review = start().extract().path("id");
        as(Tokens.reviewer())
                .header("If-Match", "*")
                .body(Map.of("findings", List.of(Fixtures.finding("KAKAO-1", "ACCEPTED"))))
                .put("/api/v1/reviews/{id}/findings", review)
                .then()
                .statusCode(200)
                .body("findings[0].carriedFrom", nullValue());
    }

    @Test
    void theDifferencesNameTheFields() {
        as(Tokens.analyst())
                .get("/api/v1/submissions/{id}/differences", second)
                .then()
                .statusCode(200)
                .body("from", equalTo(first))
                .body("differences.path", contains("measures/M2/budgetKrw"))
                .body("differences[0].kind", equalTo("ADDED"));
    }

    @Test
    void theDifferencesAreNotForAnotherCompany() {
        as(Tokens.drafter(Api.operator()))
                .get("/api/v1/submissions/{id}/differences", second)
                .then()
                .statusCode(404);
    }

    @Test
    void theFirstVersionHasNothingToCompareWith() {
        as(Tokens.analyst())
                .get("/api/v1/submissions/{id}/differences", first)
                .then()
                .statusCode(200)
                .body("from", nullValue())
                .body("differences.size()", is(0));
    }

    @Test
    void whatWaitsIsInTheQueueUntilItIsSent() {
        queue().body("items.submission", contains(second)).body("items[0].review", nullValue());
        String review = Api.reviewed(second, "ACCEPTED");
        queue().body("items.review", contains(review)).body("items[0].assignee", not(nullValue()));
        send(review);
        queue().body("items.size()", is(0));
    }

    @Test
    void anAssignmentMovesTheDay() {
        String review = start().extract().path("id");
        as(Tokens.reviewer())
                .header("If-Match", "\"0\"")
                .body(Map.of("assignee", Map.of("iss", "i", "sub", "s", "name", "김검토"), "dueOn", "2000-01-01"))
                .put("/api/v1/reviews/{id}/assignment", review)
                .then()
                .statusCode(200)
                .body("assignee.name", equalTo("김검토"));
        as(Tokens.analyst())
                .get("/api/v1/reviews?status=open&dueBefore=2000-01-02")
                .then()
                .body("items.id", hasItem(review));
    }

    @Test
    void aReviewIsListedByItsStatusAndItsDay() {
        String review = Api.reviewed(second, "ACCEPTED");
        reviews("status=open").body("items.id", contains(review));
        reviews("status=open&dueBefore=2000-01-01").body("items", empty());
        reviews("status=sent").body("items.id", not(hasItem(review)));
        send(review);
        reviews("status=open").body("items", empty());
        reviews("status=sent").body("items.id", hasItem(review));
    }

    private ValidatableResponse reviews(String query) {
        return as(Tokens.analyst())
                .get("/api/v1/reviews?order=" + order + "&" + query)
                .then()
                .statusCode(200);
    }

    @SafeVarargs
    private void amend(Map<String, Object>... demands) {
        as(Tokens.publisher())
                .header(
                        "If-Match",
                        as(Tokens.publisher()).get("/api/v1/orders/{id}", order).header("ETag"))
                .body(Map.of("reason", Map.of("ko", "변경"), "arrivedOn", "2022-12-20", "requirements", List.of(demands)))
                .post("/api/v1/orders/{id}/amendments", order)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse send(String review) {
        return as(Tokens.reviewer())
                .body(Map.of())
                .post("/api/v1/reviews/{id}/sending", review)
                .then()
                .statusCode(200);
    }

    private void status(String status) {
        as(Tokens.analyst()).get("/api/v1/orders/{id}", order).then().body("status", equalTo(status));
    }

    private static void write(String review, String... requirements) {
        as(Tokens.reviewer())
                .header("If-Match", "*")
                .body(Map.of(
                        "findings",
                        Stream.of(requirements)
                                .map(code -> Fixtures.finding(code, "ACCEPTED"))
                                .toList()))
                .put("/api/v1/reviews/{id}/findings", review)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse start() {
        return as(Tokens.analyst())
                .body(Map.of("submission", second))
                .post("/api/v1/reviews")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse queue() {
        return as(Tokens.analyst())
                .get("/api/v1/review-queue?operator=" + operator)
                .then()
                .statusCode(200);
    }
}
