package kr.stability.portal.time;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import kr.stability.local.stack.LocalKeycloak;
import kr.stability.portal.testsupport.PortalTest;
import org.junit.jupiter.api.Test;

@PortalTest
class ClockTest {
    LocalKeycloak keycloak;

    @Test
    void whoMaySetTheClockMayReadIt() {
        given().auth()
                .oauth2(keycloak.clockToken())
                .get("/local/clock")
                .then()
                .statusCode(200)
                .body("set", is(false));
    }

    @Test
    void nobodyElseMay() {
        given().auth()
                .oauth2(keycloak.tokenFor("kakao-drafter"))
                .get("/local/clock")
                .then()
                .statusCode(403);
        given().get("/local/clock").then().statusCode(401);
    }
}
