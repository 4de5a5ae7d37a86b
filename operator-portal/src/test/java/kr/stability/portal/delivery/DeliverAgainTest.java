package kr.stability.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A filing that was delivered at noon of 2100, as the owner of the tables; everything is taken back. */
@PortalTest
class DeliverAgainTest {
    private static final String WAITS =
            "delivered_at is null and receipt is null and submission_id is null and next_attempt_at = '2100-01-01 12:00Z'";

    private Connection owner;
    private Statement sql;
    private String filing;

    @BeforeEach
    void delivered() throws SQLException {
        String order = Fixtures.drafted(Fixtures.today().plusDays(3));
        SignedIn certifier = SignedIn.as("kakao-certifier");
        certifier.submit(Fixtures.statement(certifier, order));
        Config config = ConfigProvider.getConfig();
        owner = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
        owner.setAutoCommit(false);
        sql = owner.createStatement();
        filing = " from filing where order_id = '" + order.substring("/orders/".length()) + "'";
        sql.execute("update filing set delivered_at = '2100-01-01 12:00Z', receipt = '{\"number\": \"R-1\"}',"
                + " submission_id = gen_random_uuid(), attempts = 3 where id = (select id" + filing + ")");
    }

    @AfterEach
    void takeBack() throws SQLException {
        owner.rollback();
        owner.close();
    }

    @Test
    void whatWasDeliveredSinceGoesAgainAndItsReceiptIsKept() throws SQLException {
        assertThat(ask("select deliver_again('2100-01-01 11:00Z')")).isEqualTo("1");
        assertThat(ask("select " + WAITS + filing)).isEqualTo("t");
        assertThat(ask("select receipt ->> 'number' from receipt_before_restore where filing_id = (select id" + filing
                        + ")"))
                .isEqualTo("R-1");
    }

    @Test
    void whatTheMinistryHasStaysAndWhatWasTakenBackToo() throws SQLException {
        assertThat(ask("select deliver_again('2100-01-01 13:00Z')")).isEqualTo("0");
        sql.execute("update filing set withdrawn_at = delivered_at, withdrawn_by = certifier where id = (select id"
                + filing + ")");
        assertThat(ask("select deliver_again('2100-01-01 11:00Z')")).isEqualTo("0");
        assertThat(ask("select receipt ->> 'number'" + filing)).isEqualTo("R-1");
    }

    /** A file of the plan that is not sent again would be missing at the ministry, which refuses the plan then. */
    @Test
    void filesGoAgainToo() throws SQLException {
        sql.execute(
                "insert into evidence_upload select gen_random_uuid(), 'kakao', gen_random_uuid(), 'a', 1, 1, '', '', '[]',"
                        + " now(), now()");
        sql.execute(
                "insert into evidence_file select gen_random_uuid(), 'kakao', repeat('a', 64), 1, 'a', 'PDF', id, 'a', now(),"
                        + " 'CLEAN', now(), '2100-01-01 12:00Z' from evidence_upload where name = 'a' limit 1");
        sql.execute("select deliver_again('2100-01-01 11:00Z')");
        assertThat(ask("select count(*) from evidence_file where delivered_at >= '2100-01-01 11:00Z'"))
                .isEqualTo("0");
    }

    @Test
    void theServiceCannotCallIt() throws SQLException {
        assertThat(ask("select has_function_privilege('portal_service', 'deliver_again(timestamptz)', 'execute')"))
                .isEqualTo("f");
    }

    private String ask(String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
