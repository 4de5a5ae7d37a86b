package kr.stability.reporting.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.stability.reporting.ledger.signature.SigningKeys;
import kr.stability.reporting.ledger.verification.BadRow.Difference;
import kr.stability.reporting.testsupport.Administrator;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReadsEverything;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row of any covered table that a database administrator changes, deletes or adds is named; all tables at once. */
@ReportingTest
@ReadsEverything
class RowTamperingTest {
    @Inject
    SigningKeys keys;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            submission             | unexplained = '[{"pointer": "/measures"}]'
            stability_plan_edition | public_digest = repeat('a', 64)""")
    void aColumnThatCameLaterIsCoveredToo(String table, String change) throws Exception {
        Map<String, String> row = Map.of(table, tampering.row(table));
        tampering.run("update " + table + " set " + change + " where id = '" + row.get(table) + "'");
        assertThat(named(row)).isEqualTo(Map.of(table, Difference.CONTENT));
    }

    @Test
    void aRowEnteredInTheFirstFormIsHeldAgainstTheFirstForm() throws Exception {
        Map<String, String> row = Map.of("submission", tampering.row("submission"));
        tampering.run(
                "update ledger_entry set covers = (select jsonb_build_array(jsonb_build_object('table', 'submission',"
                        + " 'form', 1, 'id', id, 'sha256', ledger_digest(content))) from covered_submission_1 where id = '"
                        + row.get("submission") + "') where act = 'SUBMISSION_RECEIVED' and covers -> 0 ->> 'id' = '"
                        + row.get("submission") + "'");
        assertThat(named(row)).isEmpty();
        tampering.change("submission", row.get("submission"));
        assertThat(named(row)).isEqualTo(Map.of("submission", Difference.CONTENT));
    }

    @Test
    void aParagraphThatWasRemovedIsNotMissedAndItsReturnIsNamed() throws Exception {
        String id = tampering.row("narrative_paragraph");
        tampering.run("create temporary table copy on commit drop as select * from narrative_paragraph where id = '"
                + id + "'");
        tampering.honestly("delete from narrative_paragraph where id = '" + id + "';"
                + "insert into ledger_entry (id, acted_at, act, subject, actor) values (uuidv7(), now(),"
                + " 'PARAGRAPH_REMOVED', '" + id + "', '{\"iss\": \"t\", \"sub\": \"t\", \"name\": \"t\"}')");
        assertThat(named(Map.of("narrative_paragraph", id))).isEmpty();
        tampering.run("insert into narrative_paragraph select * from copy");
        assertThat(named(Map.of("narrative_paragraph", id)))
                .isEqualTo(Map.of("narrative_paragraph", Difference.NOT_RECORDED));
    }

    @Test
    void aSignedReceiptOfAResultReportAndAPublicEditionAreMissedWhenDeleted() throws Exception {
        tampering.honestly("insert into ledger_entry (id, acted_at, act, subject, actor) values (uuidv7(), now(),"
                + " 'EDITION_PUBLISHED', '2023-Q4-77', '{\"iss\": \"t\", \"sub\": \"t\", \"name\": \"t\"}')");
        assertThat(signaturesGone()).doesNotContain("2023-777777").containsOnlyOnce("2023-Q4-77");
        tampering.run("update result_report set signed = true where receipt_number = '2023-777777'");
        tampering.run("update stability_plan_edition set public_signed = true where number = '2023-Q4-77'");
        assertThat(signaturesGone())
                .contains("2023-777777")
                .filteredOn("2023-Q4-77"::equals)
                .hasSize(2);
    }

    private List<String> signaturesGone() throws SQLException {
        Findings findings = new Findings();
        new StatementCheck(administrator, keys, findings).run();
        return findings.rows().stream()
                .filter(row -> row.difference() == Difference.GONE)
                .map(BadRow::id)
                .toList();
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
