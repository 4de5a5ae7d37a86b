package kr.stability.reporting.web;

import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import java.util.Map;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Queries;
import kr.stability.reporting.testsupport.ReadsEverything;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A longer page of a list is no more queries to the database. */
@ReportingTest
@ReadsEverything
class ListQueriesTest {
    private static final int ROWS = 12;

    @BeforeEach
    void enoughRowsOfEverything() {
        int known = as(Tokens.analyst())
                .get("/api/v1/reforms?limit=" + ROWS)
                .jsonPath()
                .getList("items")
                .size();
        for (int i = known; i < ROWS; i++) {
            String operator = Api.operator();
            Api.reviewed(Api.file(Api.servedOrder(operator), operator).getString("id"), "ACCEPTED");
            Api.inspection(operator);
            reform();
        }
    }

    private static void reform() {
        as(Tokens.analyst())
                .body(Map.of("code", Api.fresh("REF"), "text", Map.of("ko", "제도개선"), "scheduledOn", "2023-07-01"))
                .post("/api/v1/reforms")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "operators",
                "incidents",
                "orders",
                "submissions",
                "reviews",
                "inspections",
                "reforms",
                "milestones",
                "measures"
            })
    void aLongerPageIsNoMoreQueries(String list) {
        long few = Queries.of(() -> page(list, 1));
        assertThat(Queries.of(() -> page(list, ROWS))).isLessThanOrEqualTo(few + Queries.BACKGROUND);
    }

    private static void page(String list, int limit) {
        as(Tokens.analyst())
                .queryParam("limit", limit)
                .get("/api/v1/" + list)
                .then()
                .statusCode(200)
                .body("items", hasSize(limit));
    }
}
