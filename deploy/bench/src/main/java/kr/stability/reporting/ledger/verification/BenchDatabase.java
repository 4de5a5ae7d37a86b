package kr.stability.reporting.ledger.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import kr.stability.local.stack.Database;
import kr.stability.local.stack.LocalPostgres;
import kr.stability.reporting.ledger.chain.Seal;
import kr.stability.reporting.ledger.signature.SigningKeys;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL with the schema of the service and one company, for measurements. */
final class BenchDatabase implements AutoCloseable {
    /** In what follows the name in /proc/…/stat: user and system time, its own and that of processes that ended. */
    private static final int USER_TIME = 11;

    private static final int TIMES = 4;
    private static final int TICK_MILLIS = 10;

    final SigningKeys keys = keys();
    private final LocalPostgres server = LocalPostgres.temporary();
    private final Database database = server.database("reporting");

    BenchDatabase() throws SQLException {
        Flyway.configure()
                .dataSource(
                        database.jdbcUrl(),
                        database.owner().user(),
                        database.owner().password())
                .placeholders(Map.of("service_role", database.user()))
                .load()
                .migrate();
        try (Connection connection = connection()) {
            run(connection, "insert into operator values (uuidv7(), 'kakao', '카카오', 'Kakao', now())");
            run(
                    connection,
                    "insert into ledger_entry (id, acted_at, act, subject, actor)"
                            + " values (uuidv7(), now(), 'OPERATOR_REGISTERED', 'kakao', '{}')");
        }
    }

    Connection connection() throws SQLException {
        Connection connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        run(connection, "select set_config('stability.operator', '*', false)");
        return connection;
    }

    /** As the owner of the schema: more tables, which the service may use too. */
    void define(String sql) throws SQLException {
        Database.Login owner = database.owner();
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), owner.user(), owner.password())) {
            run(connection, sql);
            run(connection, "grant select, insert on all tables in schema public to " + database.user());
        }
    }

    /** Seals what is there; returns how many entries. */
    int seal(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        int sealed = new Seal(connection, keys, Clock.systemUTC()).run();
        connection.commit();
        return sealed;
    }

    /** Processor time of this process and of the server, of its processes that have ended too. */
    double cpuMillis() throws SQLException, IOException {
        ProcessHandle here = ProcessHandle.current();
        double millis = here.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
        ProcessHandle server = server();
        String stat = Files.readString(Path.of("/proc/" + server.pid() + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        for (int field = USER_TIME; field < USER_TIME + TIMES; field++) {
            millis += Long.parseLong(fields[field]) * TICK_MILLIS;
        }
        return millis
                + server.children()
                        .flatMap(child -> child.info().totalCpuDuration().stream())
                        .mapToDouble(time -> time.toNanos() / 1e6)
                        .sum();
    }

    private ProcessHandle server() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet backend = statement.executeQuery("select pg_backend_pid()")) {
            backend.next();
            return ProcessHandle.of(backend.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow();
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    private static SigningKeys keys() {
        try {
            byte[] key = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            return new SigningKeys(Base64.getEncoder().encodeToString(key), "");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
