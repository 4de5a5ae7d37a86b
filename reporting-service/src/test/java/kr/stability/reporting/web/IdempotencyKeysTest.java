package kr.stability.reporting.web;

import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import kr.stability.reporting.testsupport.Administrator;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.Test;

/** Answers that are kept to be repeated hold names. */
@ReportingTest
class IdempotencyKeysTest {
    private static final String ANSWER = "{\"by\": {\"iss\": \"t\", \"sub\": \"someone\", \"name\": \"N\"}}";

    @Inject
    IdempotencyKeys keys;

    @Inject
    DataSource database;

    @Test
    void anAnswerIsKeptForAWeekAndNoLonger() throws SQLException {
        String old = Api.id();
        String young = Api.id();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(row("other", old, "8 days"));
            sql.execute(row("other", young, "6 days"));
            assertThat(keys.expire()).isPositive();
            assertThat(kept(sql, old)).isZero();
            assertThat(kept(sql, young)).isEqualTo(1);
        }
    }

    @Test
    void anErasureTakesOutWhatAPersonAskedAndWhatNamesThePerson() throws SQLException {
        String own = Api.id();
        String naming = Api.id();
        try (Connection administrator = Administrator.connection();
                Statement sql = administrator.createStatement()) {
            sql.execute(row("someone", own, "0 days"));
            sql.execute(row("other", naming, "0 days"));
            sql.execute("select erase_person('t', 'someone', '개인정보-2026-2')");
            assertThat(kept(sql, own) + kept(sql, naming)).isZero();
        }
    }

    @Test
    void theAnswerOfAnotherVersionOfTheServiceIsRepeated() throws SQLException {
        String key = Api.id();
        Map<String, Object> company = Map.of("code", Api.fresh("op"), "name", Api.text("카카오", "Kakao"));
        register(key, company);
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(
                    "update idempotency_key set answer = regexp_replace(answer, '}$', ',\"later\":1}') where key = '"
                            + key + "'");
        }
        register(key, company);
    }

    private static void register(String key, Map<String, Object> company) {
        as(Tokens.publisher())
                .header("Idempotency-Key", key)
                .body(company)
                .post("/api/v1/operators")
                .then()
                .statusCode(201);
    }

    private static String row(String subject, String key, String age) {
        return "insert into idempotency_key (issuer, subject, key, request_sha256, answer, claimed_at) values ('t', '"
                + subject + "', '" + key + "', '', '" + ANSWER.replace(" ", "") + "', now() - interval '" + age + "')";
    }

    private static int kept(Statement sql, String key) throws SQLException {
        try (ResultSet row = sql.executeQuery("select count(*) from idempotency_key where key = '" + key + "'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
