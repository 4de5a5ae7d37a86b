package kr.stability.reporting.testsupport;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import kr.stability.local.stack.Await;
import kr.stability.reporting.ledger.chain.Sealer;

/** A ledger in which nothing waits. */
public final class Sealed {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Sealed() {}

    /** Seals until nothing waits: the service's own sealer may be at it, and is then waited for. */
    public static void everything(Sealer sealer) throws SQLException {
        do {
            sealer.seal();
        } while (waiting("ledger_pending") > 0);
    }

    /** Waits for the service's own sealer and feed, at most 20 s; for tests that see a service from outside. */
    public static void byTheService() {
        if (!Await.until(PATIENCE, () -> waiting("ledger_pending") == 0 && waiting("event_pending") == 0)) {
            throw new AssertionError("entries wait to be sealed or placed in the feed for " + PATIENCE);
        }
    }

    private static long waiting(String table) {
        try (Connection administrator = Administrator.connection();
                Statement query = administrator.createStatement();
                ResultSet row = query.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
