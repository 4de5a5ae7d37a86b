package kr.stability.portal.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

/** What the portal refuses before anybody has signed in, and what it says with every page. */
@PortalTest
class FrontDoorTest {
    private static final String FORM = "/orders/01a20711-d31b-7f13-810d-2d13dfe5d6e4/plan/opinion";

    private static RequestSpecification form() {
        return given().contentType("application/x-www-form-urlencoded").formParam("opinion.ko", "x");
    }

    private static void foreign(RequestSpecification form) {
        form.post(FORM).then().statusCode(403).body(containsString("다른 사이트에서 보낸 요청"));
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        foreign(form().header("Origin", "https://evil.example"));
    }

    @Test
    void aFormThatHidesItsOriginIsRefused() {
        foreign(form().header("Origin", "null"));
    }

    @Test
    void aFormThatTheBrowserCallsCrossSiteIsRefused() {
        foreign(form().header("Sec-Fetch-Site", "cross-site"));
        foreign(form().header("Sec-Fetch-Site", "same-site"));
    }

    @Test
    void anotherPortOfThisMachineIsAnotherSite() {
        foreign(form().header("Origin", "http://localhost:1"));
    }

    @Test
    void aFormOfThePortalItselfGetsToTheDoor() {
        form().header("Origin", SignedIn.portal()).post(FORM).then().statusCode(401);
    }

    @Test
    void aBodyBeyondTheLimitGetsAPage() {
        given().contentType("application/x-www-form-urlencoded")
                .body("opinion.ko=" + "x".repeat(26_000_000))
                .post(FORM)
                .then()
                .statusCode(413)
                .body(containsString("너무 큽니다"));
    }

    @Test
    void everyPageForbidsScriptsFramesAndForeignStyles() {
        given().get("/signed-out")
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe"))))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cache-Control", containsString("no-store"));
    }

    @Test
    void anUnknownAddressGetsAPage() {
        given().get("/nowhere").then().statusCode(404).body(containsString("찾을 수 없습니다"));
    }

    @Test
    void fontsAreKeptByTheBrowser() {
        given().get("/fonts/PretendardVariable.woff2")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"));
    }
}
