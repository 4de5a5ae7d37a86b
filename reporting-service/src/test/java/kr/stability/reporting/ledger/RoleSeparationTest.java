package kr.stability.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import kr.stability.reporting.ledger.chain.Seal;
import kr.stability.reporting.ledger.signature.SigningKeys;
import kr.stability.reporting.testsupport.Administrator;
import kr.stability.reporting.testsupport.LedgerKeys;
import kr.stability.reporting.testsupport.ReportingTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one role owns the tables and another one is the service, the service can add to the ledger and not change it. */
@ReportingTest
class RoleSeparationTest {
    private static final String SERVICE = "separate_service";
    private static final String OWNER = "separate_owner";

    private static Connection service;

    @BeforeAll
    static void migrateAsTheOwner() throws SQLException {
        drop(); // what a run that was killed left on a server that stays
        administer("create role " + SERVICE + " login password 's'", "create role " + OWNER + " login password 'o'");
        administer("create database separate owner " + OWNER);
        String url = Administrator.url("separate").replaceFirst("[?].*", "");
        Flyway.configure()
                .dataSource(url, OWNER, "o")
                .placeholders(Map.of("service_role", SERVICE))
                .load()
                .migrate();
        service = DriverManager.getConnection(url, SERVICE, "s");
        run("select set_config('stability.operator', '*', false)");
    }

    @AfterAll
    static void drop() throws SQLException {
        if (service != null) {
            service.close();
        }
        administer("drop database if exists separate with (force)");
        administer("drop role if exists " + SERVICE, "drop role if exists " + OWNER);
    }

    @Test
    void theServiceWritesAndSealsEntries() throws SQLException {
        run("insert into operator values (uuidv7(), 'kakao', '카카오', 'Kakao', now())");
        run("insert into ledger_entry (id, acted_at, act, subject, actor)"
                + " values (uuidv7(), now(), 'OPERATOR_REGISTERED', 'kakao', '{}')");
        service.setAutoCommit(false);
        SigningKeys keys = new SigningKeys(LedgerKeys.SIGNING.pkcs8(), "");
        assertThat(new Seal(service, keys, Clock.systemUTC()).run()).isEqualTo(1);
        service.commit();
        service.setAutoCommit(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entry set act = 'X'",
                "delete from ledger_entry",
                "truncate ledger_entry cascade",
                "update ledger_seal set hash = 'x'",
                "delete from ledger_seal",
                "delete from ledger_node",
                "delete from ledger_head",
                "update submission set version = 9",
                "delete from evidence",
                "delete from signed_statement",
                "update flyway_schema_history set success = false"
            })
    void theServiceHasNoRightToChangeWhatIsAppendOnly(String sql) {
        assertThatThrownBy(() -> run(sql)).hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table ledger_entry disable trigger all",
                "drop trigger ledger_entry_append_only on ledger_entry",
                "drop table ledger_entry cascade",
                "alter table submission disable row level security",
                "drop policy company on submission",
                "alter role separate_service bypassrls",
                "alter view covered_submission_1 set (security_invoker = false)",
                "create or replace view covered_operator_1 as select null::uuid as id, null::jsonb as content"
            })
    void theServiceCannotTakeTheProtectionAway(String sql) {
        assertThatThrownBy(() -> run(sql)).hasMessageMatching("(?s).*(must be owner|permission denied).*");
    }

    private static void run(String sql) throws SQLException {
        try (Statement statement = service.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void administer(String... statements) throws SQLException {
        try (Connection administrator = DriverManager.getConnection(Administrator.url("postgres"));
                Statement statement = administrator.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
