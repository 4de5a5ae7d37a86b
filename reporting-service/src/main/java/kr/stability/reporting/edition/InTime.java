package kr.stability.reporting.edition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.function.Supplier;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import org.jboss.logging.Logger;

/**
 * Runs something in a transaction of its own that ends after a time. What fails once the time is over fails because the
 * transaction has been taken away, and that has many names (Narayana, Hibernate and the pool each have theirs).
 */
final class InTime {
    private static final Logger LOG = Logger.getLogger(InTime.class);

    private InTime() {}

    /**
     * Does it, and commits.
     *
     * @throws Problem {@code unavailable} when it takes longer, nothing of it being kept; and whatever it throws in time
     */
    static <T> T call(Duration limit, Supplier<T> what) {
        long start = System.nanoTime();
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(Math.toIntExact(limit.toSeconds()))
                    .call(what::get);
        } catch (Problem problem) {
            throw problem;
        } catch (RuntimeException e) {
            if (System.nanoTime() - start < limit.toNanos()) {
                throw e;
            }
            LOG.warnf(e, "Not done within %d s", limit.toSeconds());
            throw Problem.of(
                    ProblemType.UNAVAILABLE,
                    limit.toSeconds() + "초 안에 끝나지 않아 그만두었습니다. 아무것도 저장하지 않았습니다.",
                    "It was not done within " + limit.toSeconds() + " s. Nothing of it has been kept.");
        }
    }
}
