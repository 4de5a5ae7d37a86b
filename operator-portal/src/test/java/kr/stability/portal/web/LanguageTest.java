package kr.stability.portal.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import kr.stability.portal.testsupport.PortalTest;
import org.junit.jupiter.api.Test;

@PortalTest
class LanguageTest {

    @Test
    void pagesAreKoreanUntilAnotherLanguageIsChosen() {
        signedOut("fr").body("html.@lang", is("ko"));
    }

    @Test
    void thePageIsInTheChosenLanguage() {
        signedOut("en").body("html.@lang", is("en")).body(containsString("Skip to content"));
    }

    @Test
    void choosingLeadsBackToThePage() {
        given().redirects()
                .follow(false)
                .header("Referer", "http://evil.example/orders/1")
                .get("/language/en")
                .then()
                .statusCode(303)
                .header("Location", containsString("/orders"))
                .cookie("lang", "en");
    }

    @Test
    void aRefusalBeforeThePagesIsInTheChosenLanguageToo() {
        given().cookie("lang", "en")
                .header("Origin", "http://evil.example")
                .post("/orders")
                .then()
                .statusCode(403)
                .body("html.@lang", is("en"));
    }

    @Test
    void theContrastIsKept() {
        given().cookie("contrast", "high").get("/signed-out").then().body(containsString("data-contrast=\"high\""));
    }

    private static ValidatableResponse signedOut(String language) {
        return given().cookie("lang", language).get("/signed-out").then().statusCode(200);
    }
}
