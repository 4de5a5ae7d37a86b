package kr.stability.reporting.implementation;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import kr.stability.reporting.json.CanonicalJson;
import kr.stability.reporting.ledger.signature.SigningKeys;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.LedgerKeys;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Sealed;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As in 2024: the plan in one month, the results in three. */
@ReportingTest
class ResultAndHistoryTest {
    private static final Map<String, Object> THREE_MONTHS = Map.of("amount", 3, "unit", "MONTHS");
    private static final JsonMapper JSON = new JsonMapper();

    private String operator;
    private String order;

    @BeforeEach
    void serve() {
        operator = Api.operator();
        order = Api.orderWithResults(operator);
    }

    private String certifier() {
        return Tokens.of(operator + "-certifier", operator, "operator-certifier");
    }

    private static Map<String, Object> result(String measure) {
        return Map.of("measure", measure, "result", "전환을 마쳤습니다.");
    }

    private ValidatableResponse files(Object... results) {
        return as(certifier())
                .body(Map.of("results", List.of(results)))
                .post("/api/v1/orders/{id}/result-reports", order)
                .then();
    }

    @Test
    void resultsAreDueThreeMonthsAfterArrival() {
        as(certifier())
                .get("/api/v1/orders/{id}", order)
                .then()
                .body("dueOn", equalTo("2024-07-01"))
                .body("resultDueOn", equalTo("2024-09-02")) // 31 August is a Saturday
                .body("resultDerivation.rule", hasItems("민법 161"));
    }

    @Test
    void resultsAreOverdueUntilTheyAreReported() {
        Api.file(order, operator);
        standing().body("status", equalTo("RECEIVED")).body("overdue", is(true));
        files(result("M1"), result("M2")).statusCode(201);
        standing().body("resultReported", is(true)).body("overdue", is(false));
    }

    private ValidatableResponse standing() {
        return as(certifier()).get("/api/v1/orders/{id}", order).then();
    }

    @Test
    void withoutAPeriodThereIsNoLastDayForResults() {
        as(Tokens.analyst())
                .get("/api/v1/orders/{id}", Api.servedOrder(operator))
                .then()
                .body("resultDueOn", nullValue());
    }

    @Test
    void aPeriodForResultsThatAreNotWantedIsRefused() {
        Map<String, Object> wanted = Fixtures.order(Api.incident(operator), operator);
        wanted.put("wants", List.of("PLAN"));
        wanted.put("resultPeriod", THREE_MONTHS);
        as(Tokens.publisher())
                .body(wanted)
                .post("/api/v1/orders")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/resultPeriod"));
    }

    @Test
    void aResultReportHasAReceiptOfTheSameSeriesAsPlans() {
        int plan = number(Api.file(order, operator).getString("receipt.number"));
        int report = number(files(result("M1"), result("M2"))
                .statusCode(201)
                .body("receiptNumber", matchesPattern("\\d{4}-\\d{6}"))
                .body("late", is(true))
                .body("version", is(1))
                .extract()
                .path("receiptNumber"));
        org.assertj.core.api.Assertions.assertThat(report).isGreaterThan(plan);
    }

    @Test
    void aReceiptOfAResultReportIsSignedAsTheVerifierReadsIt() throws Exception {
        Api.file(order, operator);
        files(result("M1"), result("M2")).statusCode(201);
        ObjectNode receipt = (ObjectNode) JSON.readTree(as(certifier())
                        .get("/api/v1/orders/{id}/result-reports", order)
                        .asByteArray())
                .at("/items/0/receipt");
        String jws = receipt.remove("signature").asText();
        org.assertj.core.api.Assertions.assertThat(
                        new SigningKeys(LedgerKeys.SIGNING.pkcs8(), "").verified("stability-result-receipt", jws))
                .hasValue(new CanonicalJson(JSON).bytes(receipt));
    }

    @Test
    void theReceiptOfAResultReportIsProvedToBeInTheLedger() {
        Api.file(order, operator);
        String number = files(result("M1"), result("M2")).extract().path("receiptNumber");
        Sealed.byTheService();
        proof(certifier(), 1).statusCode(200).body("entry.subject", equalTo(number));
        proof(certifier(), 2).statusCode(404);
        proof(Tokens.certifier(Api.operator()), 1).statusCode(404);
    }

    private ValidatableResponse proof(String token, int version) {
        return as(token)
                .get("/api/v1/orders/{id}/result-reports/{version}/proof", order, version)
                .then();
    }

    private static int number(String receipt) {
        return Integer.parseInt(receipt.substring(5));
    }

    @Test
    void everyMeasureOfThePlanNeedsAResult() {
        Api.file(order, operator);
        files(result("M1"))
                .statusCode(422)
                .body("violations[0].rule", equalTo("measure-without-result"))
                .body("violations[0].value", equalTo("M2"));
    }

    @Test
    void aMeasureThatThePlanDoesNotHaveIsNamed() {
        Api.file(order, operator);
        files(result("M1"), result("M2"), result("M3"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/results/2/measure"))
                .body("violations[0].rule", equalTo("unknown-measure"));
    }

    @Test
    void evidenceThatNeverCameInIsNamed() {
        Api.file(order, operator);
        files(result("M2"), Map.of("measure", "M1", "result", "끝", "evidence", List.of("a".repeat(64))))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/results/1/evidence/0"))
                .body("violations[0].rule", equalTo("unknown-evidence"));
    }

    @Test
    void anOrderThatWantsNoResultsByADayTakesNone() {
        order = Api.servedOrder(operator);
        Api.file(order, operator);
        files(result("M1"), result("M2")).statusCode(409);
    }

    @Test
    void draftersDoNotFileResults() {
        as(Tokens.drafter(operator))
                .body(Map.of("results", List.of(result("M1"))))
                .post("/api/v1/orders/{id}/result-reports", order)
                .then()
                .statusCode(403);
    }

    private ValidatableResponse history(String token) {
        return as(token).get("/api/v1/orders/{id}/history", order).then();
    }

    @Test
    void theHistoryNamesEveryActWithWhoAndWhen() {
        String submission = Api.file(order, operator).getString("id");
        send(Api.reviewed(submission, "ACCEPTED"));
        as(Tokens.drafter(operator))
                .body(Map.of("month", "2024-07", "milestones", List.of()))
                .post("/api/v1/orders/{id}/progress-reports", order);
        files(result("M1"), result("M2"));
        history(Tokens.drafter(operator))
                .statusCode(200)
                .body(
                        "items.act",
                        contains(
                                "ORDER_SERVED",
                                "SUBMISSION_RECEIVED",
                                "REVIEW_SENT",
                                "PROGRESS_REPORTED",
                                "RESULT_REPORT_RECEIVED"))
                .body("items[3].by", equalTo(operator + "-drafter"))
                .body("items[3].reference", equalTo("2024-07"))
                .body("items[0].at", notNullValue());
    }

    @Test
    void theHistoryTellsACompanyWhatItTookBack() {
        Api.withdraw(Api.file(order, operator), operator);
        history(Tokens.drafter(operator))
                .body("items.act", contains("ORDER_SERVED", "SUBMISSION_RECEIVED", "SUBMISSION_WITHDRAWN"));
    }

    private static void send(String review) {
        as(Tokens.reviewer())
                .body(Map.of())
                .post("/api/v1/reviews/{id}/sending", review)
                .then()
                .statusCode(200);
    }

    @Test
    void aReviewThatIsNotSentIsNotInTheHistory() {
        Api.reviewed(Api.file(order, operator).getString("id"), "ACCEPTED");
        history(Tokens.drafter(operator)).body("items.act", contains("ORDER_SERVED", "SUBMISSION_RECEIVED"));
        history(Tokens.analyst()).body("items.act", not(hasItems("REVIEW_STARTED")));
    }

    @Test
    void theHistoryIsReadPageByPage() {
        Api.file(order, operator);
        as(certifier())
                .get("/api/v1/orders/{id}/history?limit=1", order)
                .then()
                .body("items", hasSize(1))
                .body("next", notNullValue());
    }

    @Test
    void anotherCompanyFindsNothing() {
        String stranger = Api.operator();
        history(Tokens.drafter(stranger)).statusCode(404);
        as(Tokens.of("c", stranger, "operator-certifier"))
                .body(Map.of("results", List.of(result("M1"))))
                .post("/api/v1/orders/{id}/result-reports", order)
                .then()
                .statusCode(404);
    }
}
