package kr.stability.reporting.testsupport;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import kr.stability.reporting.ledger.chain.Sealer;

/** A ledger in which nothing waits. */
public final class Sealed {
    private Sealed() {}

    /** Seals until nothing waits: the service's own sealer may be at it, and is then waited for. */
    public static void everything(Sealer sealer) throws SQLException {
        do {
            sealer.seal();
        } while (waiting() > 0);
    }

    private static long waiting() throws SQLException {
        try (Connection administrator = Administrator.connection();
                Statement query = administrator.createStatement();
                ResultSet row = query.executeQuery("select count(*) from ledger_pending")) {
            row.next();
            return row.getLong(1);
        }
    }
}
