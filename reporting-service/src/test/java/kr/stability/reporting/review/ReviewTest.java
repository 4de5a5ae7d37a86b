package kr.stability.reporting.review;

import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportingTest
class ReviewTest {
    private static final Map<String, Object> TWO_WEEKS =
            Map.of("supplementPeriod", Map.of("amount", 14, "unit", "DAYS"));
    private String operator;
    private String order;
    private String submission;

    @BeforeEach
    void file() {
        operator = Api.operator();
        order = Api.servedOrder(operator);
        submission = Api.file(order, operator).getString("id");
    }

    @Test
    void aReviewThatAcceptsEverythingAcceptsTheOrder() {
        send(Api.reviewed(submission, "ACCEPTED"), Map.of()).statusCode(200).body("sentAt", notNullValue());
        status().body("status", equalTo("ACCEPTED")).body("overdue", is(false));
    }

    /** Else it could accept, a moment after an amendment, an order whose new demands nobody has reviewed. */
    @Test
    void aReviewIsNotSentWhileItsOrderIsAmended() {
        String review = Api.reviewed(submission, "ACCEPTED");
        CompletableFuture<ValidatableResponse> sent = QuarkusTransaction.requiringNew()
                .call(() -> {
                    CorrectiveOrder.findById(UUID.fromString(order), LockModeType.PESSIMISTIC_WRITE);
                    CompletableFuture<ValidatableResponse> sending =
                            CompletableFuture.supplyAsync(() -> send(review, Map.of()));
                    assertThatExceptionOfType(TimeoutException.class)
                            .isThrownBy(() -> sending.get(1, TimeUnit.SECONDS));
                    return sending;
                });
        sent.join().statusCode(200);
    }

    @Test
    void nothingIsSeenByTheCompanyUntilItIsSent() {
        String review = Api.reviewed(submission, "SUPPLEMENT_REQUIRED");
        as(Tokens.drafter(operator)).get("/api/v1/reviews/{id}", review).then().statusCode(404);
        as(Tokens.drafter(operator))
                .get("/api/v1/reviews?order=" + order)
                .then()
                .body("items.size()", is(0));
        status().body("status", equalTo("UNDER_REVIEW")).body("supplement", equalTo(null));
    }

    @Test
    void aSupplementHasItsOwnLastDay() {
        send(Api.reviewed(submission, "SUPPLEMENT_REQUIRED"), TWO_WEEKS).statusCode(200);
        status().body("status", equalTo("SUPPLEMENT_REQUESTED"))
                .body("supplement.dueOn", notNullValue())
                .body("supplement.dueDerivation.rule", hasItems("민법 160②", "보완요구"))
                .body("supplement.items.requirement", contains("KAKAO-1", "KAKAO-2"));
    }

    @Test
    void aSupplementNeedsAPeriod() {
        send(Api.reviewed(submission, "SUPPLEMENT_REQUIRED"), Map.of())
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/supplementPeriod"));
        send(Api.reviewed(Api.file(Api.servedOrder(operator), operator).getString("id"), "ACCEPTED"), TWO_WEEKS)
                .statusCode(422);
    }

    @Test
    void aNewVersionIsReceivedAgain() {
        send(Api.reviewed(submission, "SUPPLEMENT_REQUIRED"), TWO_WEEKS).statusCode(200);
        Map<String, Object> plan = Fixtures.plan();
        plan.put("opinion", Map.of("ko", "보완하였습니다."));
        Api.file(Fixtures.filing(order, operator, plan));
        status().body("status", equalTo("RECEIVED")).body("submissions.version", contains(1, 2));
    }

    @Test
    void everyRequirementNeedsAFinding() {
        String review = start();
        send(review, Map.of())
                .statusCode(422)
                .body("violations.rule", contains("requirement-without-finding", "requirement-without-finding"));
    }

    @Test
    void findingsNeedTheVersionThatWasRead() {
        String review = start();
        write(review, null).statusCode(428);
        write(review, "\"9\"").statusCode(412);
        write(review, "\"0\"").statusCode(200);
        write(review, "\"0\"").statusCode(412);
    }

    @Test
    void aSentReviewIsClosed() {
        String review = Api.reviewed(submission, "ACCEPTED");
        send(review, Map.of()).statusCode(200);
        write(review, "*").statusCode(409);
        send(review, Map.of()).statusCode(409);
    }

    @Test
    void ofTwoReviewersAtOnceOneSends() throws Exception {
        String review = Api.reviewed(submission, "ACCEPTED");
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<Integer> reviewer = () -> send(review, Map.of()).extract().statusCode();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : both.invokeAll(List.of(reviewer, reviewer))) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void oneDraftAtATime() {
        start();
        as(Tokens.analyst())
                .body(Map.of("submission", submission))
                .post("/api/v1/reviews")
                .then()
                .statusCode(409);
    }

    @Test
    void onlyAReviewerSends() {
        String review = Api.reviewed(submission, "ACCEPTED");
        as(Tokens.analyst())
                .body(Map.of())
                .post("/api/v1/reviews/{id}/sending", review)
                .then()
                .statusCode(403);
    }

    @Test
    void aReviewOfAnEarlierVersionIsNotSentAfterThatOfALaterOne() {
        String early = Api.reviewed(submission, "ACCEPTED");
        String second = Api.file(Fixtures.filing(order, operator, Fixtures.secondPlan()))
                .getString("id");
        send(Api.reviewed(second, "SUPPLEMENT_REQUIRED"), TWO_WEEKS).statusCode(200);
        send(early, Map.of()).statusCode(409);
        status().body("supplement.dueOn", notNullValue());
    }

    @Test
    void nothingOfAClosedOrderIsReviewed() {
        String review = Api.reviewed(submission, "SUPPLEMENT_REQUIRED");
        Api.close(order);
        send(review, TWO_WEEKS).statusCode(409);
        String late = Api.file(Fixtures.filing(order, operator, Fixtures.secondPlan()))
                .getString("id");
        as(Tokens.analyst())
                .body(Map.of("submission", late))
                .post("/api/v1/reviews")
                .then()
                .statusCode(409);
    }

    @Test
    void aFindingOnAnUnknownRequirementIsRefused() {
        as(Tokens.analyst())
                .header("If-Match", "\"0\"")
                .body(Map.of("findings", List.of(Fixtures.finding("KAKAO-9", "ACCEPTED"))))
                .put("/api/v1/reviews/{id}/findings", start())
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("unknown-requirement"));
    }

    private String start() {
        return as(Tokens.analyst())
                .body(Map.of("submission", submission))
                .post("/api/v1/reviews")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse write(String review, String ifMatch) {
        var request = as(Tokens.reviewer()).body(Map.of("findings", List.of(Fixtures.finding("KAKAO-1", "ACCEPTED"))));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/api/v1/reviews/{id}/findings", review)
                .then();
    }

    private static ValidatableResponse send(String review, Map<String, Object> body) {
        return as(Tokens.reviewer())
                .body(body)
                .post("/api/v1/reviews/{id}/sending", review)
                .then();
    }

    private ValidatableResponse status() {
        return as(Tokens.drafter(operator))
                .get("/api/v1/orders/{id}", order)
                .then()
                .statusCode(200);
    }
}
