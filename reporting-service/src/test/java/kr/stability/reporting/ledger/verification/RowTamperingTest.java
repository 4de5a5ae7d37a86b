package kr.stability.reporting.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.stability.reporting.ledger.verification.BadRow.Difference;
import kr.stability.reporting.testsupport.Administrator;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row of any covered table that a database administrator changes, deletes or adds is named; all tables at once. */
@ReportingTest
class RowTamperingTest {
    private Connection administrator;
    private Tampering tampering;

    @BeforeEach
    void aRowOfEveryTable() throws SQLException {
        String operator = Api.operator();
        String submission = Api.file(Api.servedOrder(operator), operator).getString("id");
        String review = Api.reviewed(submission, "ACCEPTED");
        Api.as(Tokens.reviewer())
                .body(Map.of())
                .post("/api/v1/reviews/{id}/sending", review)
                .then()
                .statusCode(200);
        administrator = Administrator.connection();
        tampering = new Tampering(administrator);
        tampering.honestly(MoreRows.of(submission));
    }

    @AfterEach
    void takeBack() throws SQLException {
        administrator.rollback();
        administrator.close();
    }

    @Test
    void aChangedRowOfAnyTableIsNamed() throws Exception {
        Map<String, String> rows = oneOfEveryTable();
        for (Map.Entry<String, String> row : rows.entrySet()) {
            tampering.change(row.getKey(), row.getValue());
        }
        assertThat(named(rows)).isEqualTo(all(Difference.CONTENT));
    }

    @Test
    void aDeletedRowOfAnyTableIsNamed() throws Exception {
        Map<String, String> rows = oneOfEveryTable();
        for (Map.Entry<String, String> row : rows.entrySet()) {
            tampering.delete(row.getKey(), row.getValue());
        }
        assertThat(named(rows)).isEqualTo(all(Difference.GONE));
    }

    @Test
    void anAddedRowOfAnyTableIsNamed() throws Exception {
        Map<String, String> added = oneOfEveryTable();
        for (Map.Entry<String, String> row : added.entrySet()) {
            row.setValue(tampering.insert(row.getKey(), row.getValue()));
        }
        assertThat(named(added)).isEqualTo(all(Difference.NOT_RECORDED));
    }

    @Test
    void anUntouchedRowOfAnyTableIsNot() throws Exception {
        assertThat(named(oneOfEveryTable())).isEmpty();
    }

    /** Id of a row by table. */
    private Map<String, String> oneOfEveryTable() throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        for (String table : RowCheck.TABLES) {
            rows.put(table, tampering.row(table));
        }
        return rows;
    }

    private static Map<String, Difference> all(Difference difference) {
        return RowCheck.TABLES.stream().collect(Collectors.toMap(table -> table, table -> difference));
    }

    /** What the verification says of these rows, by table. */
    private Map<String, Difference> named(Map<String, String> rows) throws Exception {
        Findings findings = new Findings();
        new RowCheck(administrator, findings).run();
        return findings.rows().stream()
                .filter(row -> row.id().equals(rows.get(row.table())))
                .collect(Collectors.toMap(BadRow::table, BadRow::difference));
    }
}
