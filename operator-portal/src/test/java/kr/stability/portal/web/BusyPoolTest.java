package kr.stability.portal.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
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
        whileNoConnectionIsFree(() -> given().get(ready).then().statusCode(200));
    }

    @Test
    void whoAsksMeanwhileIsToldToComeAgain() throws SQLException {
        SignedIn drafter = SignedIn.as("kakao-drafter");
        whileNoConnectionIsFree(() -> {
            HttpResponse<byte[]> answer = drafter.send("/orders", HttpRequest.Builder::GET);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        });
        assertThat(drafter.open("/orders").status()).isEqualTo(200);
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
