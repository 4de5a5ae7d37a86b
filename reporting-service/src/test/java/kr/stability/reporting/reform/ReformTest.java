package kr.stability.reporting.reform;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.Test;

@ReportingTest
class ReformTest {

    @Test
    void aReformIsReadBackByItsCode() {
        String code = Api.fresh("REF");
        Map<String, Object> reform = Map.of("code", code, "text", Map.of("ko", "고시 개정"), "law", "집적정보통신시설 보호지침");
        as(Tokens.analyst()).body(reform).post("/api/v1/reforms").then().statusCode(201);
        as(Tokens.analyst()).get("/api/v1/reforms/{code}", code).then().body("text.ko", equalTo("고시 개정"));
        as(Tokens.analyst()).body(reform).post("/api/v1/reforms").then().statusCode(409);
    }
}
