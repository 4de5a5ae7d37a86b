package kr.stability.local.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A running PostgreSQL of this machine with both databases, asked as its administrator.
 *
 * @param port where it listens
 * @param data its folder
 */
public record Cluster(int port, Path data) {
    private static final String HEAD = """
            SELECT size, encode(root, 'hex'), chain, key_id FROM ledger_head
            WHERE size = %s ORDER BY size DESC LIMIT 1""";

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/" + database + "?user=postgres");
    }

    String version() throws SQLException {
        return text("postgres", "SHOW server_version");
    }

    /** The last migration of each database of the two services that is there. */
    SortedMap<String, String> schemas() throws SQLException {
        SortedMap<String, String> found = new TreeMap<>();
        for (String name : new String[] {"portal", "reporting"}) {
            String there = text("postgres", "SELECT count(*) FROM pg_database WHERE datname = '" + name + "'");
            if (there.equals("1")) {
                found.put(name, text(name, """
                        SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL
                        ORDER BY installed_rank DESC LIMIT 1"""));
            }
        }
        return found;
    }

    /** The last signed head of the ledger; null before the first. */
    Manifest.Head head() throws SQLException {
        return head("(SELECT max(size) FROM ledger_head)");
    }

    /** The head that was signed at exactly this size, or null. */
    Manifest.Head headAt(long size) throws SQLException {
        return head(Long.toString(size));
    }

    private Manifest.Head head(String size) throws SQLException {
        try (Connection connection = connect("reporting");
                ResultSet row = connection.createStatement().executeQuery(HEAD.formatted(size))) {
            return row.next()
                    ? new Manifest.Head(row.getLong(1), row.getString(2), row.getString(3), row.getString(4))
                    : null;
        }
    }

    private String text(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
