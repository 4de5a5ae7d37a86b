package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kr.stability.local.scenario.MinistryApi;
import kr.stability.local.stack.Await;
import org.junit.jupiter.api.Test;

/** The ministry's database is lost and restored to a moment before the last filing; the portal's is not: docs/operations.md. */
@OnWholeSystem
class RestoredMinistryTest {
    private final WholeSystem system;
    private final Ministry ministry;

    RestoredMinistryTest(WholeSystem system) {
        this.system = system;
        this.ministry = new Ministry(system);
    }

    @Test
    void whatThePortalHasAReceiptForComesAgainOnce() throws SQLException {
        String order = ministry.serves("naver", "RESTORE-1", "2023-03-28");
        Instant at = backsUp();
        CompanyDesk desk = new CompanyDesk(system, "naver", order);
        desk.drafts("RESTORE-1", "복구 전 제출");
        desk.certifies().waitsFor("접수되었습니다");
        String filed = plan(order);

        restores();
        assertEquals(List.of(), ministry.filings(order));
        deliversAgain(at, order);
        assertEquals(filed, plan(order));

        deliversAgain(at, order); // a second time, by mistake
        assertEquals(filed, plan(order));
        assertTrue(verified().path("intact").asBoolean(), () -> verified().toPrettyString());
    }

    /** A copy of the ministry's database as it is; gives the time of it. */
    private Instant backsUp() throws SQLException {
        Instant at = Instant.now();
        system.killReporting();
        change("CREATE DATABASE reporting_before TEMPLATE reporting");
        system.startReporting();
        return at;
    }

    private void restores() throws SQLException {
        system.killReporting();
        change("DROP DATABASE reporting WITH (FORCE)");
        change("ALTER DATABASE reporting_before RENAME TO reporting");
        system.startReporting();
    }

    private void deliversAgain(Instant since, String order) throws SQLException {
        try (Connection portal = connect("portal")) {
            assertEquals("1", ask(portal, "SELECT deliver_again('" + since + "')"));
            String received = "SELECT receipt IS NOT NULL FROM filing WHERE order_id = '" + order + "'";
            assertTrue(Await.until(
                    Duration.ofSeconds(30), () -> ask(portal, received).equals("t")));
        }
    }

    private static String ask(Connection portal, String sql) {
        try (ResultSet row = portal.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The digest of the only plan that the ministry has for an order. */
    private String plan(String order) {
        List<JsonNode> filings = ministry.filings(order);
        assertEquals(1, filings.size(), filings::toString);
        return filings.getFirst().path("receipt").path("contentSha256").asText();
    }

    private JsonNode verified() {
        MinistryApi analyst = new MinistryApi(system.reporting(), () -> system.tokenFor("analyst"));
        Await.until(
                Duration.ofSeconds(20),
                () -> analyst.get("/ledger/verification").path("pending").asLong() == 0);
        return analyst.get("/ledger/verification?files=true");
    }

    private void change(String sql) throws SQLException {
        try (Connection server = connect("postgres")) {
            server.createStatement().execute(sql);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(system.postgres().jdbcUrl(database) + "?user=postgres");
    }
}
