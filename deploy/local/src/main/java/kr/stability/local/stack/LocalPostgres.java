package kr.stability.local.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A real PostgreSQL: the one of the local stack with a fixed port and folder, or one for a test run. */
public final class LocalPostgres implements AutoCloseable {
    /** Environment variable with an administrator's JDBC URL; tests then use that server and make databases of their own. */
    public static final String EXTERNAL_URL = "STABILITY_TEST_JDBC_URL";

    private static final String ACCESS = """
            # The administrator is trusted on this machine; each service needs its password.
            local all postgres trust
            host all postgres 127.0.0.1/32 trust
            host all postgres ::1/128 trust
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    /** Passwords of a test run live for minutes; hashing them 4,096 times at each connection is a good part of a test. */
    private static final Map<String, String> WEAK_HASHES = Map.of("scram_iterations", "1");

    private final DatabaseServer server;
    private final EmbeddedPostgres embedded;
    private final Path data;
    private final List<Runnable> cleanUp = new ArrayList<>();
    private TestRun testRun;

    private LocalPostgres(DatabaseServer server, EmbeddedPostgres embedded, Path data) {
        this.server = server;
        this.embedded = embedded;
        this.data = data;
    }

    /**
     * A server for one test run: a random port and a temporary folder, deleted when closed; or the server named by
     * {@link #EXTERNAL_URL}.
     */
    public static LocalPostgres temporary() {
        return temporary(System.getenv());
    }

    static LocalPostgres temporary(Map<String, String> environment) {
        String external = environment.get(EXTERNAL_URL);
        if (external != null && !external.isBlank()) {
            return new LocalPostgres(new DatabaseServer(external), null, null);
        }
        Path folder = FreshFiles.temporaryFolder("postgres");
        LocalPostgres postgres = at(0, folder.resolve("data"), folder.resolve("postgres.log"), WEAK_HASHES);
        postgres.cleanUp.add(() -> FreshFiles.delete(folder));
        postgres.testRun = TestRun.endingWith(postgres::stop);
        return postgres;
    }

    /**
     * Starts the server on a port with a data folder that survives; makes the folder at the first start.
     *
     * @param port 0 for any free one
     * @throws StackFailure when it does not start; names the log file
     */
    public static LocalPostgres at(int port, Path data, Path log) {
        return at(port, data, log, Map.of());
    }

    private static LocalPostgres at(int port, Path data, Path log, Map<String, String> settings) {
        FreshFiles.folder(data);
        FreshFiles.folder(log.toAbsolutePath().getParent());
        try {
            EmbeddedPostgres.Builder builder = builder(port, data, log);
            settings.forEach(builder::setServerConfig);
            EmbeddedPostgres embedded = builder.start();
            String url = "jdbc:postgresql://localhost:" + embedded.getPort() + "/postgres?user=postgres";
            LocalPostgres postgres = new LocalPostgres(new DatabaseServer(url), embedded, data);
            postgres.requirePasswords();
            return postgres;
        } catch (IOException | IllegalStateException e) {
            throw new StackFailure("PostgreSQL did not start: " + e.getMessage() + ". See " + log, e);
        }
    }

    private static EmbeddedPostgres.Builder builder(int port, Path data, Path log) {
        ProcessBuilder.Redirect toLog = ProcessBuilder.Redirect.appendTo(log.toFile());
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("timezone", "UTC")
                .setErrorRedirector(toLog)
                .setOutputRedirector(toLog);
    }

    private void requirePasswords() throws IOException {
        Path file = data.resolve("pg_hba.conf");
        if (!Files.readString(file).equals(ACCESS)) {
            Files.writeString(file, ACCESS);
            server.run("SELECT pg_reload_conf()");
        }
    }

    /** A database with its two roles, made where missing, with these passwords from now on. */
    public Database database(String name, String ownerPassword, String servicePassword) {
        return server.create(name, ownerPassword, servicePassword);
    }

    /** The same with one password for both roles; for tests. */
    public Database database(String name, String password) {
        return database(name, password, password);
    }

    /** A database for a test: on the embedded server by this name, on an external one by a name of its own. */
    public Database database(String name) {
        if (embedded != null) {
            return database(name, name);
        }
        String own = name + "_" + UUID.randomUUID().toString().substring(0, 8);
        cleanUp.add(() -> server.drop(own));
        return database(own, name);
    }

    /** JDBC URL of a database by its name on the server, without user and password. */
    public String jdbcUrl(String database) {
        return server.jdbcUrl(database);
    }

    /** JDBC URL of a database (its owner has its name) for the server's administrator, who is bound by no privilege and no trigger. */
    public String administratorUrl(Database database) {
        return server.administratorUrl(database.owner().user());
    }

    /** Where the embedded server listens. */
    public int port() {
        return embedded.getPort();
    }

    /** The folder of the embedded server; null for an external one. */
    public Path data() {
        return data;
    }

    /** The process id of the embedded server's postmaster, for tests that kill it. */
    public long pid() {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                    .getFirst()
                    .strip());
        } catch (IOException e) {
            throw new StackFailure("PostgreSQL is not running in " + data, e);
        }
    }

    /** {@code kill -9} of the embedded server: what a crash does. The folder can be started again. */
    public void kill() {
        ProcessHandle postmaster = ProcessHandle.of(pid()).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
        close();
    }

    /** Stops the embedded server within 5 s, ending open connections; drops what was made on an external one. */
    @Override
    public void close() {
        if (testRun == null) {
            stop();
        } else {
            testRun.end();
        }
    }

    private void stop() {
        try {
            if (embedded != null) {
                embedded.close();
            }
        } catch (IOException e) {
            throw new StackFailure("PostgreSQL did not stop: " + e.getMessage(), e);
        } finally {
            cleanUp.forEach(Runnable::run);
        }
    }
}
