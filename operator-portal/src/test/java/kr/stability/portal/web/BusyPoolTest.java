package kr.stability.portal.web;

import static io.restassured.RestAssured.given;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kr.stability.portal.testsupport.PortalTest;
import org.junit.jupiter.api.Test;

/** All connections are busy: the load is everywhere then, and no replica may be taken out of service for it. */
@PortalTest
class BusyPoolTest {
    @TestHTTPResource(value = "health/ready", management = true)
    String ready;

    @Inject
    AgroalDataSource database;

    @Test
    void whoHasADatabaseIsReadyThoughNoConnectionIsFree() throws SQLException {
        int all = database.getConfiguration().connectionPoolConfiguration().maxSize();
        List<Connection> busy = new ArrayList<>();
        try {
            while (busy.size() < all) {
                busy.add(database.getConnection());
            }
            given().get(ready).then().statusCode(200);
        } finally {
            for (Connection connection : busy) {
                connection.close();
            }
        }
    }
}
