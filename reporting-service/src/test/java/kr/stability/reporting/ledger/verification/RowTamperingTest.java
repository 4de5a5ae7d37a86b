package kr.stability.reporting.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kr.stability.reporting.ledger.verification.BadRow.Difference;
import kr.stability.reporting.testsupport.Administrator;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A row of any covered table that a database administrator changes, deletes or adds is named. */
@ReportingTest
class RowTamperingTest {
    private static boolean made;
    private static String submission;

    @Inject
    Verification verification;

    private Connection administrator;
    private Tampering tampering;

    static List<String> tables() {
        return RowCheck.TABLES;
    }

    @BeforeEach
    void aRowOfEveryTable() throws SQLException {
        if (!made) {
            String operator = Api.operator();
            submission = Api.file(Api.servedOrder(operator), operator).getString("id");
            String review = Api.reviewed(submission, "ACCEPTED");
            Api.as(Tokens.reviewer())
                    .body(Map.of())
                    .post("/api/v1/reviews/{id}/sending", review)
                    .then()
                    .statusCode(200);
            made = true;
        }
        administrator = Administrator.connection();
        tampering = new Tampering(administrator);
        tampering.honestly(MoreRows.of(submission));
    }

    @AfterEach
    void takeBack() throws SQLException {
        administrator.rollback();
        administrator.close();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aChangedRowIsNamed(String table) throws Exception {
        String id = tampering.row(table);
        tampering.change(table, id);
        assertThat(named(table, id)).isEqualTo(Difference.CONTENT);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aDeletedRowIsNamed(String table) throws Exception {
        String id = tampering.row(table);
        tampering.delete(table, id);
        assertThat(named(table, id)).isEqualTo(Difference.GONE);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void anAddedRowIsNamed(String table) throws Exception {
        String id = tampering.insert(table, tampering.row(table));
        assertThat(named(table, id)).isEqualTo(Difference.NOT_RECORDED);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void anUntouchedRowIsNot(String table) throws Exception {
        assertThat(named(table, tampering.row(table))).isNull();
    }

    private Difference named(String table, String id) throws Exception {
        return verification.found(administrator, false).badRows().stream()
                .filter(row -> row.table().equals(table) && row.id().equals(id))
                .map(BadRow::difference)
                .findFirst()
                .orElse(null);
    }
}
