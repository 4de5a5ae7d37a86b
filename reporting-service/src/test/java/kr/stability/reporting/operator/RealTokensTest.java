package kr.stability.reporting.operator;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.Map;
import kr.stability.local.stack.LocalKeycloak;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.RealKeycloak;
import kr.stability.reporting.testsupport.ReportingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With the tokens that the realm really gives: issuer, audience, roles and organizations. */
@ReportingTest
class RealTokensTest {
    private LocalKeycloak keycloak;

    @BeforeEach
    void registerTheCompanies() {
        keycloak = RealKeycloak.get();
        for (String code : new String[] {"kakao", "naver"}) {
            as(keycloak.tokenFor("publisher"))
                    .body(Map.of("code", code, "name", Api.text("카카오", "Kakao")))
                    .post("/api/v1/operators");
        }
    }

    @Test
    void aCompanySeesItselfAndNoOther() {
        String token = keycloak.tokenFor("kakao-drafter");
        as(token).get("/api/v1/operators/kakao").then().statusCode(200).body("code", equalTo("kakao"));
        as(token).get("/api/v1/operators/naver").then().statusCode(404);
        as(token).get("/api/v1/operators").then().body("items.size()", is(1));
    }

    @Test
    void theDeliveryAccountFilesForACompany() {
        String order = Api.servedOrder("kakao");
        as(keycloak.deliveryToken())
                .body(Fixtures.filing(order, "kakao", Fixtures.plan()))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
        as(keycloak.tokenFor("kakao-certifier"))
                .get("/api/v1/orders/{id}", order)
                .then()
                .body("status", equalTo("RECEIVED"));
        as(keycloak.tokenFor("naver-certifier"))
                .get("/api/v1/orders/{id}", order)
                .then()
                .statusCode(404);
    }

    @Test
    void theDeliveryAccountDoesNothingElse() {
        as(keycloak.deliveryToken()).get("/api/v1/orders").then().statusCode(403);
        as(keycloak.deliveryToken()).get("/local/clock").then().statusCode(403);
    }

    @Test
    void theNoticesAccountReadsTheListOfOrdersAndNothingElse() {
        as(keycloak.noticesToken()).get("/api/v1/orders").then().statusCode(200);
        as(keycloak.noticesToken()).get("/api/v1/submissions").then().statusCode(403);
        as(keycloak.noticesToken()).get("/api/v1/operators").then().statusCode(403);
        as(keycloak.noticesToken()).get("/api/v1/reviews").then().statusCode(403);
    }

    @Test
    void theMinistryReadsEverything() {
        for (String user : new String[] {"analyst", "reviewer", "publisher"}) {
            as(keycloak.tokenFor(user)).get("/api/v1/operators/naver").then().statusCode(200);
        }
        as(keycloak.clockToken()).get("/local/clock").then().statusCode(200);
    }
}
