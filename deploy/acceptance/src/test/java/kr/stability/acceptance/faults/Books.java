package kr.stability.acceptance.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What really stands in both databases, read past the services. */
final class Books {
    private static final String TROUBLED = """
            SELECT count(*) FROM filing WHERE order_id = ANY (?) AND (attempts > 1 OR last_error IS NOT NULL)
            """;
    private static final String UNDELIVERED = """
            SELECT count(*) FROM filing WHERE order_id = ANY (?) AND delivered_at IS NULL
            """;
    private static final String DELIVERY = """
            SELECT extract(epoch FROM delivered_at - filed_at) FROM filing WHERE order_id = ANY (?)
            """;
    private static final String FILED = """
            SELECT order_id, id, sha256, content #>> '{measures,0,title,ko}', receipt ->> 'number'
            FROM filing WHERE order_id = ANY (?)
            """;
    private static final String RECEIVED = """
            SELECT s.order_id, s.filing_id, s.content_sha256, s.content #>> '{measures,0,title,ko}', s.receipt_number
            FROM submission s LEFT JOIN ledger_entry e ON e.act = 'SUBMISSION_RECEIVED' AND e.subject = s.receipt_number
            WHERE s.order_id = ANY (?)
            """;

    /** The counter is locked until its transaction ends, so who has the lower number is entered first; none is left out. */
    private static final String MISNUMBERED = """
            SELECT subject || ' after ' || coalesce(before, 'none') FROM (
                SELECT subject, lag(subject) OVER (PARTITION BY left(subject, 4) ORDER BY inserted) AS before
                FROM ledger_entry WHERE act IN ('SUBMISSION_RECEIVED', 'RESULT_REPORT_RECEIVED')) AS entered
            WHERE substr(subject, 6)::int <> coalesce(substr(before, 6)::int, 0) + 1
            """;

    private static final String NOT_TOLD_ONCE = """
            SELECT f.receipt ->> 'number' || ': ' || count(n.id) FROM filing f JOIN addressee a ON f.operator = ANY (a.operators)
            LEFT JOIN notice n ON n.addressee_id = a.id AND n.kind = 'RECEIVED' AND n.link = '/filings/' || f.id
            WHERE f.delivered_at >= ?::timestamptz GROUP BY f.id, a.id HAVING count(n.id) <> 1
            """;

    private final String portal;
    private final String reporting;

    /** @param portal and {@code reporting}: JDBC URLs of an administrator */
    Books(String portal, String reporting) {
        this.portal = portal;
        this.reporting = reporting;
    }

    /**
     * A filing as one of the two keeps it.
     *
     * @param id the portal's
     * @param title what the plan says
     * @param receipt its number
     */
    record Row(UUID id, String sha256, String title, String receipt) {}

    /** Changes the schema of reporting-service, as its owner does. */
    void changesReporting(List<String> statements) {
        try (Connection connection = DriverManager.getConnection(reporting);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Filings of these orders that did not arrive at the first try. */
    long troubled(Collection<UUID> orders) throws SQLException {
        return count(TROUBLED, orders);
    }

    /** Filings of these orders without a receipt. */
    long undelivered(Collection<UUID> orders) throws SQLException {
        return count(UNDELIVERED, orders);
    }

    /** All filings that the portal keeps. */
    long filings() {
        return Long.parseLong(texts("SELECT count(*)::text FROM filing WHERE operator <> ?", "")
                .getFirst());
    }

    /** Receipts that do not have the next number of their year, in the order in which they were entered. */
    List<String> misnumbered() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(reporting);
                ResultSet row = connection.createStatement().executeQuery(MISNUMBERED)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    /** Receipts that came since then, and of which somebody of the company was told never or more than once. */
    List<String> notToldOnce(Instant since) {
        return texts(NOT_TOLD_ONCE, since.toString());
    }

    /** How long after each filing of these orders its receipt was here. */
    List<Duration> delivery(Collection<UUID> orders) throws SQLException {
        List<Duration> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(portal);
                ResultSet row = query(connection, DELIVERY, orders)) {
            while (row.next()) {
                found.add(Duration.ofNanos((long) (row.getDouble(1) * 1e9)));
            }
        }
        return found;
    }

    /** What the portal keeps, by order. */
    Map<UUID, List<Row>> filed(Collection<UUID> orders) throws SQLException {
        return rows(portal, FILED, orders);
    }

    /** What the ministry received, by order: one row for each entry of the ledger about it. */
    Map<UUID, List<Row>> received(Collection<UUID> orders) throws SQLException {
        return rows(reporting, RECEIVED, orders);
    }

    /** The first column of the portal's database for one parameter. */
    List<String> texts(String sql, String parameter) {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(portal);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            for (ResultSet row = statement.executeQuery(); row.next(); ) {
                found.add(row.getString(1));
            }
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
        return found;
    }

    private long count(String sql, Collection<UUID> orders) throws SQLException {
        try (Connection connection = DriverManager.getConnection(portal);
                ResultSet row = query(connection, sql, orders)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Map<UUID, List<Row>> rows(String url, String sql, Collection<UUID> orders) throws SQLException {
        Map<UUID, List<Row>> found = new HashMap<>();
        try (Connection connection = DriverManager.getConnection(url);
                ResultSet row = query(connection, sql, orders)) {
            while (row.next()) {
                found.computeIfAbsent(row.getObject(1, UUID.class), order -> new ArrayList<>())
                        .add(new Row(
                                row.getObject(2, UUID.class), row.getString(3), row.getString(4), row.getString(5)));
            }
        }
        return found;
    }

    private static ResultSet query(Connection connection, String sql, Collection<UUID> orders) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.closeOnCompletion();
        statement.setArray(1, connection.createArrayOf("uuid", orders.toArray()));
        return statement.executeQuery();
    }
}
