package kr.stability.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What passes by itself is answered with 503 and when to come again; what does not is a failure to repair. */
class AwayTest {

    @Test
    void aDatabaseThatIsGoneFullOrStartingPasses() {
        assertThat(Away.is(caused("08006"))).isTrue();
        assertThat(Away.is(caused("53100"))).isTrue();
        assertThat(Away.is(caused("57P03"))).isTrue();
        assertThat(Away.is(caused(null))).isTrue();
    }

    @Test
    void aCommitThatTheDatabaseCutOffPasses() {
        Exception rollback = new Exception("Could not commit transaction.");
        rollback.addSuppressed(caused("57P01"));
        assertThat(Away.is(new IllegalStateException(rollback))).isTrue();
    }

    @Test
    void aServiceThatDoesNotAnswerPasses() {
        assertThat(Away.is(new jakarta.ws.rs.ProcessingException(new java.net.ConnectException())))
                .isTrue();
    }

    @Test
    void aStatementThatIsWrongDoesNot() {
        assertThat(Away.is(caused("42P01"))).isFalse();
        assertThat(Away.is(new IllegalStateException())).isFalse();
    }

    private static Exception caused(String state) {
        return new IllegalStateException(new RuntimeException(new SQLException("…", state)));
    }
}
