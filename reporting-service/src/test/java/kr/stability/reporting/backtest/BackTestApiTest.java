package kr.stability.reporting.backtest;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportingTest
class BackTestApiTest {
    private String operator;
    private String path;

    @BeforeEach
    void anIncident() {
        operator = Api.operator();
        path = "/api/v1/incidents/" + Api.incident(operator) + "/";
    }

    @Test
    void aNumberThatNoDoubleHoldsIsRefused() {
        String site = "{\"code\":\"A\",\"contractedStandbyKilowatts\":1e400}";
        as(Tokens.analyst())
                .header("Idempotency-Key", Api.id())
                .body("{\"operator\":\"" + operator + "\",\"inventory\":{\"sites\":[" + site + "]}}")
                .post(path + "inventories")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/inventory/sites/0/contractedStandbyKilowatts"));
    }

    @Test
    void theToolThatStoodAloneIsTheCause() {
        recorded(480).statusCode(201);
        as(Tokens.analyst())
                .get(path + "back-test")
                .then()
                .statusCode(200)
                .body("items[0].services[0].sufferedMinutes", is(604))
                .body("items[0].services[0].computed.optimisticMinutes", is(510))
                .body("items[0].services[0].withTools.optimisticMinutes", is(30))
                .body("items[0].services[0].tools", contains("TOOL"));
    }

    @Test
    void aLaterRecordTakesThePlaceOfAnEarlierOne() {
        recorded(480);
        recorded(60);
        as(Tokens.analyst())
                .get(path + "inventories")
                .then()
                .body("items.size()", is(1))
                .body("items[0].inventory.components[1].rebuildMinutes", is(60));
    }

    @Test
    void anUnknownCompanyAndDoubleCodesAreNamed() {
        record(Map.of("operator", "nobody", "inventory", Map.of()))
                .statusCode(422)
                .body("violations.pointer", hasItem("/operator"));
        List<Map<String, String>> twice = List.of(Map.of("code", "X"), Map.of("code", "X"));
        record(Map.of("operator", operator, "inventory", Map.of("sites", twice)))
                .statusCode(422)
                .body("violations.pointer", hasItem("/inventory/sites/1/code"));
    }

    @Test
    void anIncidentThatIsNotRegisteredIsNotThere() {
        path = "/api/v1/incidents/nothing/";
        recorded(1).statusCode(404);
        as(Tokens.analyst()).get(path + "back-test").then().statusCode(404);
    }

    @Test
    void companiesAreNotLetIn() {
        as(Tokens.drafter(operator)).get(path + "back-test").then().statusCode(403);
        as(Tokens.drafter(operator)).get(path + "inventories").then().statusCode(403);
    }

    @Test
    void withoutAnyInventoryThereIsNothingToTest() {
        as(Tokens.analyst()).get(path + "back-test").then().statusCode(200).body("items", equalTo(List.of()));
    }

    private ValidatableResponse recorded(int rebuild) {
        Map<String, Object> tool = Map.of(
                "code",
                "TOOL",
                "layer",
                "OPERATIONS_TOOL",
                "mode",
                "SINGLE",
                "sites",
                List.of("PANGYO"),
                "rebuildMinutes",
                rebuild);
        Map<String, Object> data = new HashMap<>(Map.of(
                "code",
                "DATA",
                "layer",
                "DATA",
                "mode",
                "ACTIVE_STANDBY",
                "sites",
                List.of("PANGYO", "B"),
                "failoverMinutes",
                30,
                "needsToFailOver",
                List.of("TOOL")));
        Map<String, Object> talk = Map.of("code", "KAKAOTALK", "tier", "CORE", "needs", List.of("DATA"));
        return record(Map.of(
                "operator",
                operator,
                "inventory",
                Map.of("services", List.of(talk), "components", List.of(data, tool)),
                "sources",
                List.of("S0"),
                "illustrative",
                true));
    }

    private ValidatableResponse record(Map<String, Object> request) {
        return as(Tokens.analyst()).body(request).post(path + "inventories").then();
    }
}
