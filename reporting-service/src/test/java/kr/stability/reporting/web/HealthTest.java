package kr.stability.reporting.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import kr.stability.reporting.testsupport.ReportingTest;
import org.junit.jupiter.api.Test;

@ReportingTest
class HealthTest {

    @TestHTTPResource(value = "/", management = true)
    String management;

    @Test
    void readinessAsksTheDatabase() {
        given().get(management + "health/ready")
                .then()
                .statusCode(200)
                .body("checks.name.toString()", containsString("Database"));
    }

    @Test
    void livenessDoesNot() {
        given().get(management + "health/live").then().statusCode(200).body("checks.size()", equalTo(0));
    }

    @Test
    void metricsAreThere() {
        given().get(management + "metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
    }

    @Test
    void usersReachNeither() {
        given().get("/q/health").then().statusCode(404);
        given().get("/q/metrics").then().statusCode(404);
        given().get("/q/openapi").then().statusCode(200);
        given().get("/q/swagger-ui/").then().statusCode(200);
    }
}
