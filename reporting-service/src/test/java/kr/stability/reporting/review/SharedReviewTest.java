package kr.stability.reporting.review;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several people write one review; one sends it. */
@ReportingTest
class SharedReviewTest {
    private String operator;
    private String order;
    private String review;

    @BeforeEach
    void begin() {
        operator = Api.operator();
        order = Api.servedOrder(operator);
        review = start(Api.file(order, operator).getString("id"));
    }

    @Test
    void twoPeopleWriteAndOneSends() {
        write(Tokens.analyst(), "KAKAO-1", null, "ACCEPTED").statusCode(200);
        write(Tokens.reviewer(), "KAKAO-2", null, "ACCEPTED").statusCode(200);
        read(Tokens.analyst())
                .body("findings.requirement", contains("KAKAO-1", "KAKAO-2"))
                .body("findings.writtenBy.sub", everyItem(notNullValue()));
        send().statusCode(200);
    }

    @Test
    void nobodyWritesOverAFindingThatTheyHaveNotRead() {
        write(Tokens.analyst(), "KAKAO-1", null, "ACCEPTED").statusCode(200);
        write(Tokens.reviewer(), "KAKAO-1", null, "GUIDANCE").statusCode(428);
        write(Tokens.reviewer(), "KAKAO-1", "\"7\"", "GUIDANCE").statusCode(412);
        write(Tokens.reviewer(), "KAKAO-1", "\"0\"", "GUIDANCE").statusCode(200).body("verdict", equalTo("GUIDANCE"));
    }

    @Test
    void whoSendsHasSeenWhatTheOthersWroteLast() {
        String seen = as(Tokens.reviewer()).get("/api/v1/reviews/{id}", review).header("ETag");
        write(Tokens.analyst(), "KAKAO-1", null, "ACCEPTED").statusCode(200);
        as(Tokens.reviewer())
                .header("If-Match", seen)
                .body(Map.of())
                .post("/api/v1/reviews/{id}/sending", review)
                .then()
                .statusCode(412);
    }

    @Test
    void aFindingOnARequirementThatIsNotThereIsRefused() {
        write(Tokens.analyst(), "KAKAO-9", null, "ACCEPTED").statusCode(404);
        write(Tokens.drafter(operator), "KAKAO-1", null, "ACCEPTED").statusCode(403);
    }

    @Test
    void aSentReviewIsClosedForOneFindingToo() {
        both("ACCEPTED");
        send().statusCode(200);
        write(Tokens.analyst(), "KAKAO-1", "*", "GUIDANCE").statusCode(409);
    }

    @Test
    void guidanceIsListedForTheCompanyOnceItIsSent() {
        both("GUIDANCE");
        guidance().body("items", empty());
        send().statusCode(200);
        guidance().body("items.requirement", contains("KAKAO-1", "KAKAO-2")).body("items[0].givenBy", notNullValue());
        read(Tokens.drafter(operator)).body("findings.writtenBy", everyItem(nullValue()));
    }

    @Test
    void guidanceThatIsCarriedOverIsNotGivenTwice() {
        both("GUIDANCE");
        send().statusCode(200);
        Map<String, Object> plan = Fixtures.plan();
        plan.put("opinion", Map.of("ko", "의견을 덧붙입니다."));
        review = start(Api.file(Fixtures.filing(order, operator, plan)).getString("id"));
        send().statusCode(200);
        guidance().body("items.size()", equalTo(2));
    }

    private static String start(String submission) {
        return as(Tokens.analyst())
                .body(Map.of("submission", submission))
                .post("/api/v1/reviews")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void both(String verdict) {
        write(Tokens.analyst(), "KAKAO-1", null, verdict).statusCode(200);
        write(Tokens.analyst(), "KAKAO-2", null, verdict).statusCode(200);
    }

    private ValidatableResponse write(String token, String requirement, String ifMatch, String verdict) {
        var request = as(token).body(Map.of("verdict", verdict, "text", Map.of("ko", "확인했습니다.")));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/api/v1/reviews/{id}/findings/{requirement}", review, requirement)
                .then();
    }

    private ValidatableResponse send() {
        return as(Tokens.reviewer())
                .body(Map.of())
                .post("/api/v1/reviews/{id}/sending", review)
                .then();
    }

    private ValidatableResponse read(String token) {
        return as(token).get("/api/v1/reviews/{id}", review).then().statusCode(200);
    }

    private ValidatableResponse guidance() {
        return as(Tokens.drafter(operator)).get("/api/v1/guidance").then().statusCode(200);
    }
}
