package kr.stability.reporting.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseProblemsTest {

    @ParameterizedTest
    @CsvSource({
        "08006, UNAVAILABLE",
        "57P01, UNAVAILABLE",
        "53300, UNAVAILABLE",
        "40P01, UNAVAILABLE",
        "40001, UNAVAILABLE",
        "23505, ALREADY_EXISTS",
        "23503, CONFLICT",
        "23000, CONFLICT",
        "53100, STORAGE_FULL",
        "22008, INVALID_REQUEST"
    })
    void aStateOfTheDatabaseIsAProblem(String state, ProblemType type) {
        RuntimeException wrapped = new RuntimeException(new SQLException("secret", state));
        assertThat(DatabaseProblems.of(wrapped)).get().extracting(Problem::type).isEqualTo(type);
    }

    @Test
    void aCommitThatTheDatabaseCutOffIsUnavailable() {
        Exception rollback = new Exception("Could not commit transaction.");
        rollback.addSuppressed(new Exception(new SQLException("secret", "57P01")));
        assertThat(DatabaseProblems.of(new RuntimeException(rollback)))
                .get()
                .extracting(Problem::type)
                .isEqualTo(ProblemType.UNAVAILABLE);
    }

    @Test
    void anEmptyPoolIsUnavailable() {
        SQLException pool = new SQLException("Acquisition timeout while waiting for new connection");
        assertThat(DatabaseProblems.of(pool)).get().extracting(Problem::type).isEqualTo(ProblemType.UNAVAILABLE);
    }

    @Test
    void aMistakeOfOursIsNotHidden() {
        assertThat(DatabaseProblems.of(new SQLException("syntax", "42601"))).isEmpty();
        assertThat(DatabaseProblems.of(new IllegalStateException())).isEmpty();
    }
}
