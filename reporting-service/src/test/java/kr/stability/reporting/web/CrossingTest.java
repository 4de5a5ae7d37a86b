package kr.stability.reporting.web;

import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kr.stability.local.stack.Await;
import kr.stability.reporting.testsupport.Administrator;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An act takes an order and then what hangs on it; somebody else takes the two the other way round. */
@ReportingTest
class CrossingTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private String order;
    private String asked;

    @BeforeEach
    void aCompanyAsksForMoreTime() {
        String operator = Api.operator();
        order = Api.orderServedOn(operator, LocalDate.now(ZoneId.of("Asia/Seoul")));
        asked = as(Tokens.certifier(operator))
                .body(Map.of("until", until(), "reason", "시험"))
                .post("/api/v1/orders/{id}/extension-requests", order)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void anActThatTheDatabaseEndsForAnothersSakeIsDoneAgain() throws Exception {
        try (Connection other = Administrator.connection()) {
            lock(other, "extension_request", asked);
            CompletableFuture<Integer> decision = CompletableFuture.supplyAsync(this::decides);
            assertThat(Await.until(SOON, () -> somebodyWaits(other))).isTrue();
            lock(other, "corrective_order", order); // the act has waited for longer, so it is the one that is ended
            other.rollback();
            assertThat(decision.get(1, TimeUnit.MINUTES)).isEqualTo(200);
        }
    }

    private int decides() {
        return as(Tokens.reviewer())
                .header("Idempotency-Key", "crossing-" + asked)
                .body(Map.of("granted", false, "text", Map.of("ko", "시험")))
                .post("/api/v1/extension-requests/{id}/decision", asked)
                .statusCode();
    }

    private String until() {
        String due = as(Tokens.analyst()).get("/api/v1/orders/{id}", order).path("dueOn");
        return LocalDate.parse(due).plusDays(10).toString();
    }

    private static void lock(Connection connection, String table, String id) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1 from " + table + " where id = '" + id + "' for update");
        }
    }

    private static boolean somebodyWaits(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet waiting =
                        statement.executeQuery("select 1 from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and pg_backend_pid() = any(pg_blocking_pids(pid))")) {
            return waiting.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
