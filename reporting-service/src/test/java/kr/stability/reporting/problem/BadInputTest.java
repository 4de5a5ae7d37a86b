package kr.stability.reporting.problem;

import static io.restassured.RestAssured.given;
import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ReportingTest
class BadInputTest {
    private static final String NAME = "\"name\":{\"ko\":\"카카오\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "5", "\"x\"", "{", "{\"code\":", "nonsense", "{} {}", "{\"code\":\"a\",}"})
    void aBodyThatIsNotTheObjectAskedForIsRefused(String body) {
        Response answer = as(Tokens.publisher()).body(body).post("/api/v1/operators");
        assertThat(answer.statusCode()).as(body).isIn(400, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"code":"abc",NAME,"status":"ACCEPTED"}          | /status  | unknown-field
            {"code":"abc",NAME,"id":"1"}                     | /id      | unknown-field
            {"code":"abc","name":{"ko":"카카오","surprise":1}} | /name/surprise | unknown-field
            {"code":5,NAME}                                  | /code    | not-a-text
            {NAME}                                           | /code    | required
            {"code":null,NAME}                               | /code    | required
            {"code":"ABC",NAME}                              | /code    | wrong-form
            {"code":"abc","name":"카카오"}                    | /name    | wrong-type
            {"code":"abc","name":{"ko":"  "}}                | /name/ko | text-blank
            {"code":"abc","name":{"ko":"\\u3164\\u200b"}}    | /name/ko | text-blank
            {"code":"abc","name":{"ko":"a\\u0000b"}}         | /name/ko | text-control
            {"code":"abc","name":{"ko":"a\\ud800b"}}         | /name/ko | text-surrogate
            {"code":"abc","name":{"ko":"a\\u202eb"}}         | /name/ko | text-direction
            {"code":"abc","name":{"ko":"\\u1100\\u1161"}}    | /name/ko | text-not-nfc
            """)
    void aWrongFieldIsNamed(String body, String pointer, String rule) {
        operator(body.replace("NAME", NAME))
                .statusCode(422)
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].rule", equalTo(rule));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"amount":"5","unit":"MONTHS"} | /supplementPeriod/amount | not-a-number
            {"amount":1.5,"unit":"MONTHS"} | /supplementPeriod/amount | not-a-number
            {"amount":true,"unit":"DAYS"}  | /supplementPeriod/amount | not-a-number
            {"amount":99999999999,"unit":"DAYS"} | /supplementPeriod/amount | not-a-number
            {"amount":0,"unit":"DAYS"}     | /supplementPeriod/amount | out-of-range
            {"amount":1,"unit":"FORTNIGHT"} | /supplementPeriod/unit  | not-in-list
            {"amount":1,"unit":1}          | /supplementPeriod/unit   | not-in-list
            {"amount":1,"unit":""}         | /supplementPeriod/unit   | not-in-list
            """)
    void nothingIsGuessed(String period, String pointer, String rule) {
        as(Tokens.reviewer())
                .body("{\"supplementPeriod\":" + period + "}")
                .post("/api/v1/reviews/018f0000-0000-7000-8000-000000000000/sending")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].rule", equalTo(rule));
    }

    @Test
    void aDoubledMemberIsRefused() {
        problem(operator("{\"code\":\"abc\",\"code\":\"abd\"," + NAME + "}"), 400, "malformed-request");
        problem(operator("{\"code\":\"abc\",\"name\":{\"ko\":\"가\",\"ko\":\"나\"}}"), 400, "malformed-request");
    }

    @Test
    void deepNestingIsRefused() {
        problem(
                as(Tokens.delivery())
                        .body("{\"content\":" + "[".repeat(100_000))
                        .post("/api/v1/submissions")
                        .then(),
                400,
                "malformed-request");
    }

    @Test
    void aBodyLargerThanTheLimitIsRefused() {
        problem(operator("{\"code\":\"" + "a".repeat(9 * 1024 * 1024) + "\"}"), 413, "too-large");
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        as(Tokens.publisher())
                .body("{\"arrivedOn\":\"2026-02-30\"}")
                .post("/api/v1/orders/018f0000-0000-7000-8000-000000000000/service")
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("not-a-date"));
    }

    @Test
    void otherMediaTypesAreRefused() {
        problem(
                as(Tokens.publisher())
                        .contentType(ContentType.XML)
                        .body("<a/>")
                        .post("/api/v1/operators")
                        .then(),
                415,
                "unsupported-media-type");
        problem(
                as(Tokens.publisher())
                        .accept("image/png")
                        .get("/api/v1/operators")
                        .then(),
                406,
                "not-acceptable");
    }

    @Test
    void unknownPathsAndMethodsAreProblems() {
        problem(as(Tokens.publisher()).get("/api/v1/nothing").then(), 404, "not-found");
        problem(as(Tokens.publisher()).get("/nothing").then(), 404, "not-found");
        problem(as(Tokens.publisher()).delete("/api/v1/operators").then(), 405, "method-not-allowed");
        problem(as(Tokens.publisher()).get("/api/v1/orders/not-an-id").then(), 404, "not-found");
    }

    @Test
    void problemsAreKoreanUnlessEnglishIsPreferred() {
        as(Tokens.publisher()).get("/api/v1/operators/none").then().body("title", equalTo("찾을 수 없습니다."));
        as(Tokens.publisher())
                .header("Accept-Language", "en-GB,ko;q=0.5")
                .get("/api/v1/operators/none")
                .then()
                .body("title", equalTo("Not found."));
    }

    @Test
    void withoutAValidTokenNobodyIsIn() {
        problem(given().get("/api/v1/operators").then(), 401, "unauthenticated");
        problem(as("nonsense").get("/api/v1/operators").then(), 401, "unauthenticated");
        problem(as(Tokens.forged()).get("/api/v1/operators").then(), 401, "unauthenticated");
        problem(as(Tokens.expired()).get("/api/v1/operators").then(), 401, "unauthenticated");
        problem(as(Tokens.forOtherAudience()).get("/api/v1/operators").then(), 401, "unauthenticated");
        problem(as("eyJhbGciOiJub25lIn0.e30.").get("/api/v1/operators").then(), 401, "unauthenticated");
    }

    private static ValidatableResponse operator(String body) {
        return as(Tokens.publisher()).body(body).post("/api/v1/operators").then();
    }

    private static void problem(ValidatableResponse answer, int status, String type) {
        answer.statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:stability:problem:" + type))
                .body("status", equalTo(status));
    }

    @Test
    void aQueryParameterOfTheWrongKindIsNamed() {
        as(Tokens.analyst())
                .get("/api/v1/due-dates?arrivedOn=2022-12-06&amount=1&unit=FORTNIGHTS")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("unit"))
                .body("violations[0].value", equalTo("FORTNIGHTS"));
        as(Tokens.analyst()).get("/api/v1/orders/not-an-id").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/reviews?dueBefore=%2B9999999-01-01",
                "/api/v1/review-queue?dueBefore=-9999-01-01",
                "/api/v1/sites/PANGYO/exposure?acceptedAt=%2B999999999-01-01T00:00:00Z"
            })
    void aDayThatTheDatabaseCannotKeepIsRefused(String address) {
        as(Tokens.analyst()).urlEncodingEnabled(false).get(address).then().statusCode(422);
    }

    @Test
    void aTimeOfAnotherAgeIsRefused() {
        as(Tokens.publisher())
                .body(Map.of("quarter", "2023-Q1", "cutOff", "-9999-01-01T00:00:00Z"))
                .post("/api/v1/editions")
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("not-a-time"));
    }

    @Test
    void controlCharactersInAnAddressAreRefused() {
        as(Tokens.analyst())
                .urlEncodingEnabled(false)
                .get("/api/v1/operators/a%00b")
                .then()
                .statusCode(404);
        as(Tokens.analyst())
                .urlEncodingEnabled(false)
                .get("/api/v1/orders?operator=a%00b")
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("text-control"));
    }
}
