package kr.stability.reporting.inspection;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.Test;

@ReportingTest
class InspectionTest {

    @Test
    void aResultNamesTheOrderThatDemandsIt() {
        String operator = Api.operator();
        String order = Api.servedOrder(operator);
        record(inspection(operator, "KAKAO-1")).statusCode(201).body("order", equalTo(order));
    }

    @Test
    void aResultNamesTheProvisionsThatItWasHeldAgainst() {
        String operator = Api.operator();
        Api.servedOrder(operator);
        Map<String, Object> inspection = inspection(operator, "KAKAO-1");
        List<String> laws = List.of("집적정보통신시설 보호지침 제4조", "방송통신발전 기본법 제35조");
        inspection.put("laws", laws);
        String id = record(inspection)
                .statusCode(201)
                .body("laws", equalTo(laws))
                .extract()
                .path("id");
        as(Tokens.analyst()).get("/api/v1/inspections/{id}", id).then().body("laws", equalTo(laws));
    }

    @Test
    void aRequirementThatWasNotServedIsRefused() {
        String operator = Api.operator();
        Api.draftOrder(operator);
        record(inspection(operator, "KAKAO-1"))
                .statusCode(422)
                .body("violations[0].rule", equalTo("unknown-requirement"));
    }

    @Test
    void aCodeThatTwoOrdersHaveNeedsTheOrder() {
        String operator = Api.operator();
        String older = Api.servedOrder(operator);
        Api.servedOrder(operator);
        Map<String, Object> inspection = inspection(operator, "KAKAO-1");
        record(inspection).statusCode(422).body("violations[0].rule", equalTo("ambiguous-requirement"));
        inspection.put("order", older);
        record(inspection).statusCode(201).body("order", equalTo(older));
    }

    @Test
    void anotherCompanysOrderIsAsOneThatIsNotThere() {
        String operator = Api.operator();
        Api.servedOrder(operator);
        Map<String, Object> inspection = inspection(operator, "KAKAO-1");
        inspection.put("order", Api.servedOrder(Api.operator()));
        record(inspection).statusCode(422).body("violations[0].rule", equalTo("unknown-requirement"));
    }

    @Test
    void aCompanyDoesNotReadThemHere() {
        as(Tokens.drafter(Api.operator())).get("/api/v1/inspections").then().statusCode(403);
    }

    private static Map<String, Object> inspection(String operator, String requirement) {
        return new HashMap<>(Map.of(
                "operator",
                operator,
                "requirement",
                requirement,
                "inspectedOn",
                "2023-02-21",
                "result",
                "PARTIAL",
                "text",
                Map.of("ko", "배포도구 동작-동작 전환 완료"),
                "illustrative",
                true));
    }

    private static ValidatableResponse record(Map<String, Object> inspection) {
        return as(Tokens.analyst()).body(inspection).post("/api/v1/inspections").then();
    }
}
