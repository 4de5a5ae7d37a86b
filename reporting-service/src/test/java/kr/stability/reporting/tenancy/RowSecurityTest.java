package kr.stability.reporting.tenancy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kr.stability.reporting.testsupport.Administrator;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database keeps apart whatever the code forgets. */
@ReportingTest
class RowSecurityTest {
    /** Tables that say nothing of a company, and why the rest may be read by everybody. */
    private static final Set<String> OF_NO_COMPANY = Set.of(
            "stability_plan_edition", // public once it is published
            "idempotency_key", // of a person, looked up by issuer and subject
            "reference_counter",
            "ledger_pending",
            "ledger_seal", // hashes
            "ledger_node",
            "ledger_head",
            "event_pending",
            "flyway_schema_history");

    private String kakao;
    private String naver;
    private String order;
    private String submission;

    @BeforeEach
    void kakaoFiles() {
        kakao = Api.operator();
        naver = Api.operator();
        order = Api.servedOrder(kakao);
        submission = Api.file(order, kakao).getString("id");
    }

    @Test
    void rawSqlAsTheServicesRoleSeesTheRowsOfTheSetCompanyOnly() throws SQLException {
        Api.servedOrder(naver);
        assertThat(asService(naver, "select distinct operator_code from corrective_order"))
                .containsExactly(naver);
        assertThat(asService(naver, "select id from submission")).isEmpty();
        assertThat(asService(kakao, "select id from submission")).containsExactly(submission);
        assertThat(asService(kakao + "," + naver, "select distinct operator_code from corrective_order"))
                .containsExactlyInAnyOrder(kakao, naver);
        assertThat(asService("*", "select id from submission")).contains(submission);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-such", "' or true --", "%"})
    void whoeverIsNobodySeesNothing(String nobody) throws SQLException {
        for (String table : shielded()) {
            assertThat(asService(nobody, "select 1 from " + table)).as(table).isEmpty();
        }
        assertThat(asService(null, "select 1 from submission")).as("never set").isEmpty();
    }

    @Test
    void partsAndViewsAreSeenWhereTheThingIsSeen() throws SQLException {
        String reviewed = Api.reviewed(submission, "ACCEPTED");
        for (String sql : List.of(
                "select 1 from requirement where order_id = '" + order + "'",
                "select 1 from finding where review_id = '" + reviewed + "'",
                "select 1 from filed_milestone where submission_id = '" + submission + "'",
                "select 1 from milestone_standing where order_id = '" + order + "'",
                "select 1 from measure_standing where order_id = '" + order + "'",
                "select 1 from covered_submission_1 where id = '" + submission + "'",
                "select 1 from ledger_entry e join signed_statement s on s.entry_id = e.id"
                        + " join submission f on f.receipt_number = s.subject where f.id = '" + submission + "'")) {
            assertThat(asService(kakao, sql)).as(sql).isNotEmpty();
            assertThat(asService(naver, sql)).as(sql).isEmpty();
        }
    }

    @Test
    void nobodyWritesRowsForAnotherCompany() {
        assertThatThrownBy(() -> asService(
                        naver,
                        "insert into evidence values (uuidv7(), '" + kakao
                                + "', repeat('a', 64), 1, now()) returning id"))
                .hasMessageContaining("row-level security");
    }

    @Test
    void aQueryThatForgetsTheCheckReturnsNothingOfAnotherCompany() {
        Api.servedOrder(naver);
        for (String table : List.of("corrective_order", "submission", "milestone_standing", "event")) {
            assertThat(forgetful(Tokens.drafter(naver), table)).as(table).isSubsetOf(naver);
        }
        assertThat(forgetful(Tokens.drafter(kakao), "submission")).containsExactly(kakao);
        assertThat(forgetful(Tokens.analyst(), "submission")).contains(kakao);
    }

    @Test
    void aQueryOfSomebodyWhoIsNotSignedInReturnsNothing() {
        assertThat(given().get("/api/v1/forgetful/submission").jsonPath().getList("", String.class))
                .isEmpty();
        assertThat(forgetful(Tokens.of("visitor", kakao, "visitor"), "submission"))
                .isEmpty();
    }

    @Test
    void everyTableIsShieldedOrSaysNothingOfACompany() throws SQLException {
        assertThat(ask("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
                        + " and not relrowsecurity"))
                .as("shield() it in a migration, or say here why not")
                .isSubsetOf(OF_NO_COMPANY);
        assertThat(ask("select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace"
                        + " and not coalesce(reloptions @> '{security_invoker=true}', false)"))
                .as("views that show what their owner may see")
                .isEmpty();
    }

    @Test
    void noFunctionRunsWithTheRightsOfItsOwner() throws SQLException {
        assertThat(ask("select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef"))
                .isEmpty();
    }

    private static List<String> forgetful(String token, String table) {
        return Api.as(token).get("/api/v1/forgetful/{table}", table).jsonPath().getList("", String.class);
    }

    private static List<String> shielded() throws SQLException {
        return ask(
                "select relname from pg_class where relrowsecurity and relkind = 'r' and relname <> 'signed_statement'");
    }

    private static List<String> asService(String rows, String sql) throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                config.getValue("REPORTING_DB_URL", String.class),
                config.getValue("REPORTING_DB_USER", String.class),
                config.getValue("REPORTING_DB_PASSWORD", String.class))) {
            if (rows != null) {
                texts(connection, "select set_config('stability.operator', '" + rows.replace("'", "''") + "', false)");
            }
            return texts(connection, sql);
        }
    }

    private static List<String> ask(String sql) throws SQLException {
        try (Connection administrator = Administrator.connection()) {
            return texts(administrator, sql);
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
