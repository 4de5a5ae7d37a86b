package kr.stability.reporting.submission;

import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportingTest
class FilingTest {
    private String operator;
    private String order;

    @BeforeEach
    void serve() {
        operator = Api.operator();
        order = Api.servedOrder(operator);
    }

    @Test
    void aFilingInTimeGetsAReceipt() {
        file(filing())
                .statusCode(201)
                .body("version", is(1))
                .body("late", is(false))
                .body("receipt.number", matchesPattern("\\d{4}-\\d{6}"))
                .body("receipt.orderNumber", containsString("디지털"));
    }

    @Test
    void aFilingInTheLastSecondIsInTime() {
        file(filing("filedAt", "2023-01-06T23:59:59.999999+09:00"))
                .statusCode(201)
                .body("late", is(false));
    }

    @Test
    void aFilingAtMidnightAfterTheLastDayIsAcceptedAndLate() {
        file(filing("filedAt", "2023-01-07T00:00:00+09:00")).statusCode(201).body("late", is(true));
        as(Tokens.drafter(operator)).get("/api/v1/orders/{id}", order).then().body("submissions[0].late", is(true));
    }

    @Test
    void theSameFilingTwiceGivesTheSameReceipt() {
        Map<String, Object> filing = filing();
        String number = Api.file(filing).getString("receipt.number");
        file(filing).statusCode(200).body("receipt.number", equalTo(number));
    }

    @Test
    void fiftyDeliveriesOfOneFilingAtOnceMakeOneSubmission() throws Exception {
        Map<String, Object> filing = filing();
        Callable<String> deliver = () -> file(filing).extract().path("receipt.number");
        try (var threads = Executors.newFixedThreadPool(50)) {
            List<Future<String>> answers = threads.invokeAll(
                    IntStream.range(0, 50).mapToObj(i -> deliver).toList());
            assertThat(answers.stream().map(Future::resultNow).collect(Collectors.toSet()))
                    .hasSize(1)
                    .doesNotContainNull();
        }
        list().body("items.size()", is(1));
    }

    @Test
    void theSameFilingIdWithAnotherPlanIsRefused() {
        Map<String, Object> filing = filing();
        Api.file(filing);
        Map<String, Object> plan = Fixtures.plan();
        plan.put("illustrative", false);
        filing.put("content", plan);
        filing.put("contentSha256", Fixtures.hash(plan));
        refused(filing, 422, "idempotency-key-reused");
    }

    @Test
    void theSamePlanUnderANewFilingIsRefused() {
        Api.file(filing());
        refused(filing(), 409, "identical-resubmission");
    }

    @Test
    void anotherCompanysFilingIdIsIndependent() {
        Map<String, Object> filing = filing();
        Api.file(filing);
        String other = Api.operator();
        Map<String, Object> second = Fixtures.filing(Api.servedOrder(other), other, Fixtures.plan());
        second.put("filingId", filing.get("filingId"));
        file(second).statusCode(201);
    }

    @Test
    void aFilingUnderAnotherCompanysOrderDoesNotFindIt() {
        refused(filing("operator", Api.operator()), 404, "not-found");
    }

    @Test
    void aFilingUnderAnOrderThatWasNotServedDoesNotFindIt() {
        refused(filing("order", Api.draftOrder(operator)), 404, "not-found");
    }

    @Test
    void aWrongHashIsRefused() {
        refused(filing("contentSha256", "0".repeat(64)), 422, "hash-mismatch");
    }

    @Test
    void aFilingFromTheFutureIsRefused() {
        violation(filing("filedAt", "2999-01-01T00:00:00+09:00"), "/filedAt", "in-future");
    }

    @Test
    void theKeyMustBeTheFilingId() {
        as(Tokens.delivery())
                .header("Idempotency-Key", "other")
                .body(filing())
                .post("/api/v1/submissions")
                .then()
                .statusCode(400);
    }

    @Test
    void textInThePlanThatIsNotNfcIsRefusedWithItsPlace() {
        Map<String, Object> plan = Fixtures.plan();
        plan.put("opinion", Map.of("ko", "\u1100\u1161\u11a8"));
        violation(Fixtures.filing(order, operator, plan), "/content/opinion/ko", "text-not-nfc");
    }

    @Test
    void aPlanThatLeavesARequirementUnansweredIsRefused() {
        Map<String, Object> plan = Fixtures.plan();
        plan.put("measures", List.of(Fixtures.measure("M1", "KAKAO-1")));
        violation(Fixtures.filing(order, operator, plan), "/content/measures", "requirement-unanswered");
    }

    @Test
    void aMilestoneAfterItsMeasureEndsIsRefused() {
        Map<String, Object> measure = Fixtures.measure("M1", "KAKAO-1");
        measure.put("endsOn", "2023-01-31");
        violation(with(measure), "/content/measures/0/milestones/0/dueOn", "milestone-after-measure-end");
    }

    @Test
    void anUnknownRequirementIsNamed() {
        Map<String, Object> measure = Fixtures.measure("M3", "KAKAO-1");
        measure.put("requirements", List.of("KAKAO-1", "KAKAO-9"));
        violation(with(measure), "/content/measures/0/requirements/1", "unknown-requirement");
    }

    @Test
    void aTextOfFiveMegabytesIsRefusedWithItsPlace() {
        Map<String, Object> plan = Fixtures.plan();
        plan.put("opinion", Map.of("ko", "가".repeat(5_000_000 / 3)));
        violation(Fixtures.filing(order, operator, plan), "/content/opinion/ko", "text-too-long");
    }

    private Map<String, Object> with(Map<String, Object> measure) {
        Map<String, Object> plan = Fixtures.plan();
        plan.put("measures", List.of(measure, Fixtures.measure("M2", "KAKAO-2")));
        return Fixtures.filing(order, operator, plan);
    }

    @Test
    void aCompanyReadsBackThePlanAsFiled() {
        Map<String, Object> filing = filing();
        String id = Api.file(filing).getString("id");
        byte[] content = as(Tokens.drafter(operator))
                .get("/api/v1/submissions/{id}/content", id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(Api.sha256(content)).isEqualTo(filing.get("contentSha256"));
    }

    @Test
    void anotherCompanyFindsNothingOfIt() {
        var filed = Api.file(filing());
        String other = Tokens.drafter(Api.operator());
        for (String path : List.of(
                "/api/v1/submissions/" + filed.getString("id"),
                "/api/v1/submissions/" + filed.getString("id") + "/content",
                "/api/v1/submissions/" + filed.getString("id") + "/receipt",
                "/api/v1/receipts/" + filed.getString("receipt.number"),
                "/api/v1/orders/" + order)) {
            as(other).get(path).then().statusCode(404);
        }
        as(other).get("/api/v1/submissions?operator=" + operator).then().body("items.size()", is(0));
    }

    @Test
    void receiptNumbersHaveNoGapsAfterARefusal() {
        int first = number(Api.file(filing()).getString("receipt.number"));
        refused(filing(), 409, "identical-resubmission");
        String other = Api.operator();
        int second = number(Api.file(Api.servedOrder(other), other).getString("receipt.number"));
        assertThat(second).isEqualTo(first + 1);
    }

    private static int number(String receipt) {
        return Integer.parseInt(receipt.substring(5));
    }

    private Map<String, Object> filing() {
        return Fixtures.filing(order, operator, Fixtures.plan());
    }

    @Test
    void aFilingThatNamesAFileThatWasNotSentIsRefusedAndTakenOnceItWas() {
        byte[] file = operator.getBytes(StandardCharsets.UTF_8);
        Map<String, Object> plan = Fixtures.plan();
        Map<String, Object> proved = Fixtures.measure("M1", "KAKAO-1");
        proved.put("evidence", List.of(Map.of("sha256", Api.sha256(file), "name", "훈련.pdf")));
        plan.put("measures", List.of(proved, Fixtures.measure("M2", "KAKAO-2")));
        Map<String, Object> filing = Fixtures.filing(order, operator, plan);
        violation(filing, "/content/measures/0/evidence/0/sha256", "unknown-evidence");
        as(Tokens.delivery())
                .contentType("application/octet-stream")
                .body(file)
                .put("/api/v1/evidence/" + Api.sha256(file) + "?operator=" + operator);
        file(filing).statusCode(201);
    }

    private Map<String, Object> filing(String member, Object value) {
        Map<String, Object> filing = filing();
        filing.put(member, value);
        return filing;
    }

    private ValidatableResponse list() {
        return as(Tokens.analyst()).get("/api/v1/submissions?order=" + order).then();
    }

    private static ValidatableResponse file(Map<String, Object> filing) {
        return as(Tokens.delivery())
                .header("Idempotency-Key", filing.get("filingId"))
                .body(filing)
                .post("/api/v1/submissions")
                .then();
    }

    private static void refused(Map<String, Object> filing, int status, String type) {
        file(filing).statusCode(status).body("type", equalTo("urn:stability:problem:" + type));
    }

    private static void violation(Map<String, Object> filing, String pointer, String rule) {
        file(filing)
                .statusCode(422)
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].rule", equalTo(rule));
    }
}
