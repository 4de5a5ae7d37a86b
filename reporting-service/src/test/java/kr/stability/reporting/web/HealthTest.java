package kr.stability.reporting.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import kr.stability.reporting.testsupport.ReportingTest;
import org.junit.jupiter.api.Test;

@ReportingTest
class HealthTest {

    @Test
    void readinessAsksTheDatabase() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name.toString()", containsString("Database"));
    }

    @Test
    void livenessDoesNot() {
        given().get("/q/health/live").then().statusCode(200).body("checks.size()", equalTo(0));
    }

    @Test
    void metricsAreThere() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
    }
}
