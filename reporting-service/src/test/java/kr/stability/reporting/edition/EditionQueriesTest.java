package kr.stability.reporting.edition;

import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Queries;
import kr.stability.reporting.testsupport.ReadsEverything;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.Test;

/** A nation's plans are read together, not one after the other. */
@ReportingTest
@ReadsEverything
class EditionQueriesTest {

    @Test
    void moreAcceptedPlansAreNoMoreQueries() {
        acceptAPlan();
        long few = Queries.of(EditionQueriesTest::draft);
        IntStream.range(0, 12).forEach(i -> acceptAPlan());
        assertThat(Queries.of(EditionQueriesTest::draft)).isLessThanOrEqualTo(few + Queries.BACKGROUND);
    }

    @Test
    void aFileThatIsKeptIsReadWithoutTheDatabase() {
        acceptAPlan();
        String edition = as(Tokens.publisher())
                .body(Map.of("quarter", "2023-Q1", "cutOff", Instant.now().toString()))
                .post("/api/v1/editions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(Queries.of(() -> json(edition))).isZero();
    }

    private static void json(String edition) {
        as(Tokens.analyst())
                .get("/api/v1/editions/{id}/document.json", edition)
                .then()
                .statusCode(200);
    }

    private static void acceptAPlan() {
        String operator = Api.operator();
        String filed = Api.file(Api.servedOrder(operator), operator).getString("id");
        as(Tokens.reviewer())
                .body(Map.of())
                .post("/api/v1/reviews/{id}/sending", Api.reviewed(filed, "ACCEPTED"))
                .then()
                .statusCode(200);
    }

    private static void draft() {
        as(Tokens.analyst()).get("/api/v1/edition-drafts/2023-Q1").then().statusCode(200);
    }
}
