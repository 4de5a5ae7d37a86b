package kr.stability.portal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database keeps apart whatever the code forgets. */
@PortalTest
class RowSecurityTest {
    private static final Set<String> OF_NO_COMPANY = Set.of("flyway_schema_history");

    private String order;

    @BeforeEach
    void kakaoWrites() {
        order = Fixtures.written(Fixtures.today().plusDays(3)).substring("/orders/".length());
        Fixtures.order("naver");
    }

    @Test
    void rawSqlAsThePortalsRoleSeesTheRowsOfTheSetCompanyOnly() throws SQLException {
        assertThat(asPortal("naver", "select distinct operator from order_snapshot"))
                .containsExactly("naver");
        assertThat(asPortal("kakao,naver", "select distinct operator from order_snapshot"))
                .containsExactlyInAnyOrder("kakao", "naver");
        assertThat(asPortal("*", "select distinct operator from order_snapshot"))
                .contains("kakao", "naver");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody-at-all", "' or true --", "%"})
    void whoeverIsNobodySeesNothing(String nobody) throws SQLException {
        for (String table : asPortal(null, "select relname from pg_class where relrowsecurity and relkind = 'r'")) {
            assertThat(asPortal(nobody, "select 1 from " + table)).as(table).isEmpty();
        }
        assertThat(asPortal(null, "select 1 from order_snapshot"))
                .as("never set")
                .isEmpty();
    }

    @Test
    void partsAreSeenWhereTheThingIsSeen() throws SQLException {
        String draft = asPortal("kakao", "select id from plan_draft where order_id = '" + order + "'")
                .getFirst();
        for (String table : List.of("plan_section", "plan_drafter", "plan_activity")) {
            String sql = "select 1 from " + table + " where draft_id = '" + draft + "'";
            assertThat(asPortal("kakao", sql)).as(table).isNotEmpty();
            assertThat(asPortal("naver", sql)).as(table).isEmpty();
        }
    }

    @Test
    void nobodyWritesRowsForAnotherCompany() {
        assertThatThrownBy(() -> asPortal(
                        "naver",
                        "insert into plan_draft values (gen_random_uuid(),"
                                + " gen_random_uuid(), 'kakao', 0, now()) returning id"))
                .hasMessageContaining("row-level security");
    }

    @Test
    void aQueryThatForgetsTheCheckReturnsNothingOfAnotherCompany() {
        SignedIn naver = SignedIn.as("naver-drafter");
        for (String table : List.of("order_snapshot", "plan_draft", "filing", "notice", "evidence_file", "handover")) {
            assertThat(forgetful(naver, table)).as(table).doesNotContain("kakao");
        }
        assertThat(forgetful(SignedIn.as("kakao-drafter"), "plan_draft")).isEqualTo("[\"kakao\"]");
    }

    @Test
    void everyTableIsShieldedOrSaysNothingOfACompany() throws SQLException {
        assertThat(asPortal(
                        "",
                        "select relname from pg_class where relkind = 'r'"
                                + " and relnamespace = 'public'::regnamespace and not relrowsecurity"))
                .as("shield() it in a migration, or say here why not")
                .isSubsetOf(OF_NO_COMPANY);
        assertThat(asPortal(
                        "", "select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef"))
                .as("functions with the rights of their owner")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table plan_draft disable row level security",
                "drop policy company on plan_draft",
                "alter role portal_service bypassrls",
                "delete from company_act",
                "update flyway_schema_history set success = false"
            })
    void thePortalCannotTakeTheProtectionAway(String sql) {
        assertThatThrownBy(() -> asPortal("*", sql)).hasMessageMatching("(?s).*(must be owner|permission denied).*");
    }

    private static String forgetful(SignedIn person, String table) {
        return new String(
                person.send("/forgetful/" + table, request -> request.GET()).body(), StandardCharsets.UTF_8);
    }

    private static List<String> asPortal(String rows, String sql) throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                config.getValue("PORTAL_DB_URL", String.class),
                config.getValue("PORTAL_DB_USER", String.class),
                config.getValue("PORTAL_DB_PASSWORD", String.class))) {
            if (rows != null) {
                texts(connection, "select set_config('stability.operator', '" + rows.replace("'", "''") + "', false)");
            }
            return texts(connection, sql);
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
