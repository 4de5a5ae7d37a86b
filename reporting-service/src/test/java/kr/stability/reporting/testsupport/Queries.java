package kr.stability.reporting.testsupport;

import io.quarkus.arc.Arc;
import jakarta.persistence.EntityManagerFactory;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts what is asked of the database. */
public final class Queries {
    /** What runs in the background, such as the sealer of the ledger, may ask this often while a page is made. */
    public static final long BACKGROUND = 4;

    private static final int TRIES = 4;

    private Queries() {}

    /** How many statements something takes: the fewest of some tries. */
    public static long of(Runnable something) {
        Statistics statistics = Arc.container()
                .instance(EntityManagerFactory.class)
                .get()
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.setStatisticsEnabled(true);
        return LongStream.range(0, TRIES)
                .map(ignored -> {
                    long before = statistics.getPrepareStatementCount();
                    something.run();
                    return statistics.getPrepareStatementCount() - before;
                })
                .min()
                .orElseThrow();
    }
}
