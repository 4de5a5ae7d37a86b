package kr.stability.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import kr.stability.reporting.testsupport.Administrator;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold in the database whatever the code does. */
@ReportingTest
class AppendOnlyTest {
    private static final String DEADLOCK = "40P01";

    @Inject
    DataSource database;

    private String receipt;

    @BeforeEach
    void file() {
        String operator = Api.operator();
        var filed = Api.file(Api.servedOrder(operator), operator);
        receipt = filed.getString("receipt.number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update submission set version = 9",
                "delete from submission",
                "truncate submission cascade",
                "truncate withdrawal",
                "update ledger_entry set act = 'X'",
                "delete from ledger_entry",
                "truncate ledger_entry cascade",
                "update ledger_seal set leaf = leaf",
                "delete from ledger_seal",
                "truncate ledger_seal cascade",
                "delete from ledger_node",
                "update ledger_head set size = size",
                "delete from ledger_head"
            })
    void whatWasFiledOrRecordedCannotBeChanged(String sql) {
        assertThatThrownBy(() -> run(sql)).isInstanceOf(SQLException.class).hasMessageContaining("append-only");
    }

    @Test
    void aFilingHasItsEntry() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select actor ->> 'sub', sha256 from ledger_entry"
                        + " where act = 'SUBMISSION_RECEIVED' and subject = '" + receipt + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).contains("delivery");
            assertThat(rows.getString(2)).hasSize(64);
        }
    }

    /** It follows from what happened and from the clock: a stored one would be wrong as soon as a day is over. */
    @Test
    void noTableKeepsAStatusOfAnOrderAReviewOrAFiling() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select table_name || '.' || column_name"
                        + " from information_schema.columns"
                        + " where table_name in ('corrective_order', 'review', 'submission')")) {
            List<String> columns = new ArrayList<>();
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
            assertThat(columns)
                    .contains("corrective_order.due_on", "review.sent_at", "submission.version")
                    .noneMatch(column -> column.matches(".*\\.(.*status.*|.*overdue.*|.*state)"));
        }
    }

    /** As the administrator, whom no missing right stops before the trigger does. */
    private static void run(String sql) throws SQLException {
        try (Connection connection = Administrator.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            if (!DEADLOCK.equals(e.getSQLState())) { // a truncation wants tables that the sealer is at work on
                throw e;
            }
            run(sql);
        }
    }
}
