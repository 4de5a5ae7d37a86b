package kr.stability.reporting.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told, should somebody open an answer in one. */
@ReportingTest
class HeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/orders", "/api/v1/no-such", "/.well-known/jwks.json", "/q/openapi", "/q/swagger-ui/"})
    void noAnswerIsForFramesOrGuesses(String path) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", containsString("base-uri 'none'"))
                .header("Content-Security-Policy", containsString("object-src 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Frame-Options", "DENY");
    }

    @Test
    void answersOfTheApiRunNothingAndAreNotKept() {
        Api.as(Tokens.analyst())
                .get("/api/v1/orders")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Cache-Control", "no-store");
    }

    @Test
    void noOtherOriginMayReadAnAnswer() {
        given().header("Origin", "https://evil.example")
                .get("/api/v1/orders")
                .then()
                .header("Access-Control-Allow-Origin", (String) null);
    }

    @Test
    void traceIsNotAnswered() {
        given().request("TRACE", "/api/v1/orders").then().statusCode(405);
    }
}
