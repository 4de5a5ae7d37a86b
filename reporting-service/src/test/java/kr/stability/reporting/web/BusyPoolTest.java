package kr.stability.reporting.web;

import static io.restassured.RestAssured.given;
import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.Test;

/** All connections are busy: the load is everywhere then, and no replica may be taken out of service for it. */
@ReportingTest
class BusyPoolTest {
    @TestHTTPResource(value = "health/ready", management = true)
    String ready;

    @Inject
    AgroalDataSource database;

    @Test
    void whoHasADatabaseIsReadyThoughNoConnectionIsFree() throws SQLException {
        whileNoConnectionIsFree(() -> given().get(ready).then().statusCode(200));
    }

    @Test
    void whoAsksMeanwhileIsToldToComeAgain() throws SQLException {
        whileNoConnectionIsFree(() -> as(Tokens.analyst())
                .get("/api/v1/operators")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", containsString("unavailable")));
        as(Tokens.analyst()).get("/api/v1/operators").then().statusCode(200);
    }

    private void whileNoConnectionIsFree(Runnable asks) throws SQLException {
        int all = database.getConfiguration().connectionPoolConfiguration().maxSize();
        List<Connection> busy = new ArrayList<>();
        try {
            while (busy.size() < all) {
                busy.add(database.getConnection());
            }
            asks.run();
        } finally {
            for (Connection connection : busy) {
                connection.close();
            }
        }
    }
}
