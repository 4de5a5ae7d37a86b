package kr.stability.portal.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.restassured.specification.RequestSpecification;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

@PortalTest
class ForeignFormTest {
    private static RequestSpecification form() {
        return given().contentType("application/x-www-form-urlencoded").formParam("statement", "on");
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        form().header("Origin", "https://evil.example")
                .post("/test-form")
                .then()
                .statusCode(403)
                .body(containsString("다른 사이트"));
    }

    @Test
    void aFormThatHidesItsOriginIsRefused() {
        form().header("Origin", "null")
                .post("/test-form")
                .then()
                .statusCode(403)
                .body(containsString("다른 사이트"));
    }

    @Test
    void aFormThatTheBrowserCallsCrossSiteIsRefused() {
        form().header("Sec-Fetch-Site", "cross-site").post("/test-form").then().statusCode(403);
    }

    @Test
    void anotherPortOfThisMachineIsAnotherSite() {
        form().header("Origin", "http://localhost:1").post("/test-form").then().statusCode(403);
    }

    @Test
    void aFormOfThePortalItselfGetsThrough() {
        form().header("Origin", SignedIn.portal()).post("/test-form").then().statusCode(401);
    }

    @Test
    void aBodyBeyondTheLimitGetsAPage() {
        given().contentType("application/x-www-form-urlencoded")
                .body("a=" + "x".repeat(11_000_000))
                .post("/test-form")
                .then()
                .statusCode(413)
                .body(containsString("너무 큽니다"));
    }
}
