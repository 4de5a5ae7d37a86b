package kr.stability.acceptance.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import kr.stability.local.stack.Await;

/**
 * A service killed in the middle of transactions: they have written a row into one table and want to go on to the next, which
 * another connection has locked. Nothing in the service knows of it.
 */
final class Midway {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String STANDING = """
            SELECT count(*) FROM pg_locks wrote JOIN pg_locks wants USING (pid)
            WHERE wrote.granted AND wrote.relation = '%s'::regclass AND wrote.mode = 'RowExclusiveLock'
              AND NOT wants.granted AND wants.relation = '%s'::regclass
            """;
    private static final String SESSIONS = """
            SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = '%s'
            """;

    private final Replica service;
    private final String database;
    private final Tables tables;
    private Connection lock;

    /** @param database JDBC URL of an administrator */
    Midway(Replica service, String database, Tables tables) {
        this.service = service;
        this.database = database;
        this.tables = tables;
    }

    /**
     * Where a transaction stands.
     *
     * @param written has its row already
     * @param next is locked
     * @param before statements that lead there; {@code after} takes back what they did
     */
    record Tables(String written, String next, List<String> before, List<String> after) {

        /** The plan is received, and not yet in the ledger. */
        static Tables ofReporting() {
            return new Tables("submission", "ledger_entry", List.of(), List.of());
        }

        /** The filing, which is its place in the outbox too, is all that the portal writes: a trigger reads a table behind it. */
        static Tables ofPortal() {
            return new Tables(
                    "filing",
                    "midway",
                    List.of(
                            "CREATE TABLE midway ()",
                            "GRANT SELECT ON midway TO portal_service",
                            """
                            CREATE FUNCTION midway() RETURNS trigger LANGUAGE plpgsql AS
                            $$ BEGIN PERFORM FROM midway; RETURN NULL; END $$
                            """,
                            "CREATE TRIGGER midway AFTER INSERT ON filing FOR EACH ROW EXECUTE FUNCTION midway()"),
                    List.of("DROP FUNCTION midway() CASCADE", "DROP TABLE midway"));
        }
    }

    Fault fault() {
        return Fault.of(service.name() + " killed in mid-transaction", this::hold, this::killAndStart)
                .prepared(() -> tables.before().forEach(this::run))
                .shownBy(this::stands);
    }

    private void hold() {
        try {
            lock = DriverManager.getConnection(database);
            lock.setAutoCommit(false);
            try (Statement statement = lock.createStatement()) {
                statement.execute("LOCK TABLE " + tables.next() + " IN ACCESS EXCLUSIVE MODE");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean stands() {
        return number(STANDING.formatted(tables.written(), tables.next())) > 0;
    }

    private void killAndStart() {
        try {
            kill();
        } finally {
            tables.after().forEach(this::run);
        }
        service.start();
    }

    private void kill() {
        String rows = "SELECT count(*) FROM " + tables.written();
        long whole = number(rows); // as long as the next table is locked there will be no more
        try {
            await(this::stands, service.name() + " has written and waits");
            service.kill();
        } finally {
            release();
        }
        await(() -> number(SESSIONS.formatted(service.name())) == 0, "its sessions have ended");
        if (number(rows) != whole) {
            throw new AssertionError("Half a transaction is kept in " + tables.written());
        }
    }

    private void release() {
        try {
            lock.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql) {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private long number(String sql) {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void await(BooleanSupplier question, String what) {
        if (!Await.until(LIMIT, question)) {
            throw new AssertionError("Not within " + LIMIT.toSeconds() + " s: " + what);
        }
    }
}
