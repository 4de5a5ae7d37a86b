package kr.stability.portal.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the portal keeps about the certifier 이서연 after a filing, as the owner of the tables; everything is taken back. */
@PortalTest
class PersonErasureTest {
    private Connection owner;
    private Statement sql;
    private String who;
    private String order;

    @BeforeEach
    void theCertifierHasFiled() throws SQLException {
        order = Fixtures.drafted(Fixtures.today().plusDays(3)).substring("/orders/".length());
        SignedIn certifier = SignedIn.as("kakao-certifier");
        certifier.submit(Fixtures.statement(certifier, "/orders/" + order));
        Config config = ConfigProvider.getConfig();
        owner = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
        owner.setAutoCommit(false);
        sql = owner.createStatement();
        who = ask("select format('%L, %L', certifier ->> 'iss', certifier ->> 'sub') from filing where order_id = '"
                + order + "'");
    }

    @AfterEach
    void takeBack() throws SQLException {
        owner.rollback();
        owner.close();
    }

    @Test
    void nameAddressAndNoticesAreGoneAndWhatWasFiledIsNot() throws SQLException {
        String content = ask("select sha256 || content::text from filing where order_id = '" + order + "'");
        delivered();
        sql.execute("select erase_person(" + who + ", '개인정보-2026-1')");
        assertThat(ask("select count(*) from names_of(" + who + ") n where n <> '—'"))
                .isEqualTo("0");
        assertThat(ask("select count(*) from addressee where (iss, sub) = (" + who + ")"))
                .isEqualTo("0");
        assertThat(ask("select accepted_name || (certifier ->> 'name') from filing where order_id = '" + order + "'"))
                .isEqualTo("——");
        assertThat(ask("select sha256 || content::text from filing where order_id = '" + order + "'"))
                .isEqualTo(content);
        assertThat(ask("select act || reference from person_request order by at desc limit 1"))
                .isEqualTo("ERASED개인정보-2026-1");
    }

    @Test
    void whileAFilingIsOnItsWayNothingIsErased() {
        assertThatThrownBy(() -> sql.execute("select erase_person(" + who + ", '개인정보-2026-1')"))
                .hasMessageContaining("still on its way");
    }

    @Test
    void anExportTellsWhatIsKept() throws SQLException {
        assertThat(ask("select export_person(" + who + ", '열람-2026-1')"))
                .contains("이서연", "\"filed\"", "\"notices\"", "\"certified\": true");
    }

    @Test
    void theServiceCanDoNeitherAndSeesNoRequest() throws SQLException {
        assertThat(ask("select has_function_privilege('portal_service', 'erase_person(text, text, text)', 'execute')"
                        + " or has_function_privilege('portal_service', 'export_person(text, text, text)', 'execute')"))
                .isEqualTo("f");
    }

    @Test
    void theRecordOfRightsLosesNothingButNames() {
        assertThatThrownBy(() -> {
                    sql.execute("insert into company_act (id, operator, at, act, by_iss, by_sub, by_name, member_iss,"
                            + " member_sub, member_name, role) values (gen_random_uuid(), 'kakao', now(), 'GIVE', 'i', 's',"
                            + " '가', 'i', 't', '나', 'operator-drafter')");
                    sql.execute("set local stability.erasing = 'on'");
                    sql.execute("update company_act set by_name = '—'");
                    sql.execute("update company_act set role = 'operator-certifier'");
                })
                .hasMessageContaining("append-only");
    }

    /** The ministry has everything of this person's, in this transaction. */
    private void delivered() throws SQLException {
        sql.execute("update filing set delivered_at = now(), receipt = '{}' where delivered_at is null");
    }

    private String ask(String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
