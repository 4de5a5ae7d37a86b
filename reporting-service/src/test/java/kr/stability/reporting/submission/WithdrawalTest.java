package kr.stability.reporting.submission;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportingTest
class WithdrawalTest {
    private String operator;
    private String order;
    private JsonPath filed;

    @BeforeEach
    void file() {
        operator = Api.operator();
        order = Api.servedOrder(operator);
        filed = Api.file(order, operator);
    }

    @Test
    void aWithdrawnFilingDoesNotCount() {
        withdraw(Tokens.certifier(operator)).statusCode(200).body("withdrawal.reason", equalTo("일정이 빠졌습니다."));
        status().body("status", equalTo("SERVED")).body("submissions.size()", is(0));
        list("").body("items.size()", is(0));
        list("&latest=true").body("items.size()", is(0));
    }

    @Test
    void itsReceiptStays() {
        withdraw(Tokens.certifier(operator));
        as(Tokens.analyst())
                .get("/api/v1/receipts/{number}", filed.getString("receipt.number"))
                .then()
                .statusCode(200);
        list("&withdrawn=true").body("items[0].withdrawal.withdrawnBy.name", containsString("certifier"));
    }

    @Test
    void onceAReviewWasStartedItIsTooLate() {
        Api.reviewed(filed.getString("id"), "ACCEPTED");
        withdraw(Tokens.certifier(operator)).statusCode(409).body("type", containsString("review-started"));
        status().body("submissions.size()", is(1));
    }

    @Test
    void twiceIsOnce() {
        String at = withdraw(Tokens.certifier(operator)).extract().path("withdrawal.withdrawnAt");
        withdraw(Tokens.certifier(operator)).statusCode(200).body("withdrawal.withdrawnAt", equalTo(at));
    }

    @Test
    void itIsNotReviewedAnyMore() {
        withdraw(Tokens.certifier(operator));
        as(Tokens.analyst())
                .body(Map.of("submission", filed.getString("id")))
                .post("/api/v1/reviews")
                .then()
                .statusCode(409);
    }

    @Test
    void theSamePlanCanBeFiledAgainAsTheNextVersion() {
        withdraw(Tokens.certifier(operator));
        JsonPath again = Api.file(order, operator);
        as(Tokens.analyst())
                .get("/api/v1/submissions/{id}", again.getString("id"))
                .then()
                .body("version", is(2))
                .body("withdrawal", nullValue())
                .body("receipt", notNullValue());
        status().body("status", equalTo("RECEIVED"));
    }

    @Test
    void aRepeatedDeliveryDoesNotBringItBack() {
        Map<String, Object> filing = Fixtures.filing(order, operator, planWithOpinion());
        filed = Api.file(filing);
        withdraw(Tokens.certifier(operator)).statusCode(200);
        as(Tokens.delivery()).body(filing).post("/api/v1/submissions").then().statusCode(200);
        status().body("submissions.size()", is(1));
    }

    @Test
    void onlyTheLastVersionCanBeWithdrawn() {
        Api.file(Fixtures.filing(order, operator, planWithOpinion()));
        withdraw(Tokens.certifier(operator)).statusCode(409).body("type", containsString("conflict"));
    }

    @Test
    void othersCannot() {
        withdraw(Tokens.drafter(operator)).statusCode(403);
        withdraw(Tokens.delivery()).statusCode(403);
        withdraw(Tokens.reviewer()).statusCode(403);
        withdraw(Tokens.certifier(Api.operator())).statusCode(404);
    }

    @Test
    void aReasonIsRequired() {
        as(Tokens.certifier(operator))
                .body(Map.of("reason", " "))
                .post("/api/v1/submissions/{id}/withdrawal", filed.getString("id"))
                .then()
                .statusCode(422);
    }

    private static Map<String, Object> planWithOpinion() {
        Map<String, Object> plan = Fixtures.plan();
        plan.put("opinion", Map.of("ko", "보완하였습니다."));
        return plan;
    }

    private ValidatableResponse withdraw(String token) {
        return as(token)
                .body(Map.of("reason", "일정이 빠졌습니다."))
                .post("/api/v1/submissions/{id}/withdrawal", filed.getString("id"))
                .then();
    }

    private ValidatableResponse list(String query) {
        return as(Tokens.analyst())
                .get("/api/v1/submissions?order=" + order + query)
                .then();
    }

    private ValidatableResponse status() {
        return as(Tokens.drafter(operator))
                .get("/api/v1/orders/{id}", order)
                .then()
                .statusCode(200);
    }
}
