package kr.stability.reporting.incident;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.Test;

@ReportingTest
class IncidentTest {

    @Test
    void theLengthOfAnOutageIsComputed() {
        String operator = Api.operator();
        as(Tokens.drafter(operator))
                .get("/api/v1/incidents/{code}", Api.incident(operator))
                .then()
                .statusCode(200)
                .body("outages[0].minutes", is(604));
    }

    @Test
    void aCompanySeesItsOwnOutagesOnly() {
        String one = Api.operator();
        String two = Api.operator();
        Map<String, Object> incident = Fixtures.incident(Api.fresh("incident"), one);
        incident.put("outages", List.of(outage(one), outage(two)));
        incident.put("claims", List.of(Map.of("operator", two, "reports", 105116)));
        register(incident).statusCode(201).body("outages.size()", is(2));
        as(Tokens.drafter(one))
                .get("/api/v1/incidents/{code}", incident.get("code"))
                .then()
                .body("outages.operator", everyItem(equalTo(one)))
                .body("claims.size()", is(0));
    }

    @Test
    void aCompanyThatIsNotInvolvedFindsNothing() {
        String incident = Api.incident(Api.operator());
        String other = Tokens.drafter(Api.operator());
        as(other).get("/api/v1/incidents/{code}", incident).then().statusCode(404);
        as(other).get("/api/v1/incidents").then().body("items.size()", is(0));
    }

    @Test
    void anOutageThatEndsBeforeItBeginsIsNamed() {
        String operator = Api.operator();
        Map<String, Object> incident = Fixtures.incident(Api.fresh("incident"), operator);
        Map<String, Object> outage = new java.util.HashMap<>(outage(operator));
        outage.put("to", "2022-10-15T15:00:00+09:00");
        incident.put("outages", List.of(outage));
        register(incident).statusCode(422).body("violations[0].pointer", equalTo("/outages/0/to"));
    }

    @Test
    void aSecondIncidentOfOneCodeIsAConflict() {
        String operator = Api.operator();
        register(Fixtures.incident(Api.incident(operator), operator)).statusCode(409);
    }

    private static Map<String, Object> outage(String operator) {
        return Map.of(
                "operator", operator,
                "service", "KAKAOTALK",
                "from", "2022-10-15T15:27:00+09:00",
                "to", "2022-10-16T01:31:00+09:00");
    }

    private static io.restassured.response.ValidatableResponse register(Map<String, Object> incident) {
        return as(Tokens.publisher()).body(incident).post("/api/v1/incidents").then();
    }
}
