package kr.stability.reporting.testsupport;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The administrator of the database of the suite: bound by no privilege and, when wished, by no trigger. */
public final class Administrator {
    private static volatile String url;

    private Administrator() {}

    /** A connection without auto-commit, on a snapshot of its own; what it does is rolled back when it is closed. */
    public static Connection connection() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    /** The URL of another database on the same server. */
    public static String url(String database) {
        return url.replaceFirst("/[^/?]+([?]|$)", "/" + database + "$1");
    }

    static void set(String administratorUrl) {
        url = administratorUrl;
    }
}
