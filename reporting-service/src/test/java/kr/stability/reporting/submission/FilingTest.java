package kr.stability.reporting.submission;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import java.util.Map;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportingTest
class FilingTest {
    private String operator;
    private String order;

    @BeforeEach
    void serve() {
        operator = Api.operator();
        order = Api.servedOrder(operator);
    }

    @Test
    void aFilingInTimeGetsAReceipt() {
        as(Tokens.delivery())
                .body(Fixtures.filing(order, operator, Fixtures.plan()))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201)
                .body("version", is(1))
                .body("late", is(false))
                .body("receipt.number", matchesPattern("\\d{4}-\\d{6}"));
    }

    @Test
    void aFilingAtMidnightAfterTheLastDayIsLate() {
        Map<String, Object> filing = Fixtures.filing(order, operator, Fixtures.plan());
        filing.put("filedAt", "2023-01-07T00:00:00+09:00");
        Api.file(filing);
        as(Tokens.drafter(operator)).get("/api/v1/orders/{id}", order).then().body("submissions[0].late", is(true));
    }

    @Test
    void theSameFilingTwiceGivesTheSameReceipt() {
        Map<String, Object> filing = Fixtures.filing(order, operator, Fixtures.plan());
        String number = Api.file(filing).getString("receipt.number");
        as(Tokens.delivery())
                .body(filing)
                .post("/api/v1/submissions")
                .then()
                .statusCode(200)
                .body("receipt.number", equalTo(number));
    }
}
