package kr.stability.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.function.Supplier;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import kr.stability.reporting.testsupport.ReportingTest;
import org.junit.jupiter.api.Test;

/** What takes too long is told to be so, whoever finds out that the transaction is gone. */
@ReportingTest
class InTimeTest {
    private static final Duration LIMIT = Duration.ofSeconds(1);

    @Inject
    EntityManager entities;

    @Test
    void aStatementAfterTheTime() {
        refused(() -> late(this::asked));
    }

    @Test
    void aCommitAfterTheTime() {
        refused(() -> {
            asked();
            return late(() -> 1);
        });
    }

    @Test
    void whatFailsInTimeFailsAsItDoes() {
        assertThatThrownBy(() -> InTime.call(LIMIT, () -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
    }

    private static void refused(Supplier<Object> what) {
        assertThatThrownBy(() -> InTime.call(LIMIT, what))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE));
    }

    private Object asked() {
        return entities.createNativeQuery("select 1").getSingleResult();
    }

    private static Object late(Supplier<Object> what) {
        try {
            Thread.sleep(LIMIT.plusSeconds(2));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return what.get();
    }
}
