package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kr.stability.local.stack.Database;
import kr.stability.local.stack.LocalPostgres;
import kr.stability.local.stack.ProjectFolder;
import kr.stability.local.stack.ServiceProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scripts of {@code deploy/kubernetes/base/backup} with PostgreSQL's own programs: the whole case is dumped while the
 * service runs, comes back into an empty database on another server, and its ledger is verified as the job of {@code verify} does. Run by
 * {@code make test-backup}, because those programs are not among those that the build brings.
 */
@OnWholeSystem
class ClusterBackup {
    private static final Path SCRIPTS = ProjectFolder.find().root().resolve("deploy/kubernetes/base/backup");
    private static final int LEDGER_BROKEN = 3;
    private static final int IN_THE_WAY = 1;

    /** What keeps companies apart and rows as they are, and is no row itself. */
    private static final String RULES = """
            SELECT string_agg(rule, E'\\n' ORDER BY rule) FROM (
                SELECT concat('policy ', p) FROM pg_policies p WHERE schemaname = 'public'
                UNION ALL SELECT concat('trigger ', pg_get_triggerdef(oid), tgenabled) FROM pg_trigger WHERE NOT tgisinternal
                UNION ALL SELECT concat('column ', attrelid::regclass, ' ', attname, attidentity, attnotnull) FROM pg_attribute
                    JOIN pg_class c ON c.oid = attrelid WHERE c.relnamespace = 'public'::regnamespace AND attnum > 0
                        AND NOT attisdropped
                UNION ALL SELECT concat('table ', relname, relkind, relowner::regrole, relrowsecurity, relforcerowsecurity)
                    FROM pg_class WHERE relnamespace = 'public'::regnamespace
                UNION ALL SELECT concat('grant ', relname, ' ', g.grantee::regrole, g.privilege_type)
                    FROM pg_class, aclexplode(relacl) g WHERE relnamespace = 'public'::regnamespace
                UNION ALL SELECT concat('function ', oid::regprocedure, prosecdef, proowner::regrole, md5(prosrc))
                    FROM pg_proc WHERE pronamespace = 'public'::regnamespace) AS all_of (rule)""";

    private static final String FILED = """
            SELECT string_agg(receipt_number || content_sha256, ',' ORDER BY receipt_number) FROM submission""";

    private static final String GOES_ON = """
            SELECT (SELECT last_value FROM pg_sequences WHERE sequencename = 'ledger_entry_inserted_seq')
                >= (SELECT max(inserted) FROM ledger_entry)""";

    private final WholeSystem system;

    @TempDir
    Path folder;

    ClusterBackup(WholeSystem system) {
        this.system = system;
    }

    @Test
    void aDumpComesBackWithItsRulesAndTheLedgerSaysWhetherItHolds() throws Exception {
        Path programs = programsOf(system.postgres());
        String filed = ask(system.postgres(), FILED);
        assertEquals(0, backUp(programs));
        try (LocalPostgres lost = LocalPostgres.temporary()) {
            Database database = lost.database("reporting");
            assertEquals(0, restore(programs, lost));
            assertEquals(ask(system.postgres(), RULES), ask(lost, RULES));
            assertEquals(filed, ask(lost, FILED));
            assertEquals("t", ask(lost, GOES_ON));
            assertEquals(0, verify(database), this::said);
            assertEquals(IN_THE_WAY, restore(programs, lost));

            ask(lost, "UPDATE incident SET title_ko = '화재' RETURNING title_ko");
            assertEquals(LEDGER_BROKEN, verify(database), this::said);
            assertTrue(said().contains("\"incident\""), this::said);
        }
    }

    private int backUp(Path programs) throws IOException, InterruptedException {
        String script = Files.readString(SCRIPTS.resolve("backup.sh")).replace("/backup", folder.toString());
        return run(programs, system.postgres(), "sh", "-c", script);
    }

    private int restore(Path programs, LocalPostgres server) throws IOException, InterruptedException {
        try (Stream<Path> backups = Files.list(folder)) {
            Path backup = backups.filter(Files::isDirectory).findFirst().orElseThrow();
            return run(programs, server, "sh", SCRIPTS.resolve("restore.sh").toString(), backup.toString());
        }
    }

    /** As the jobs do: as the owner of the tables. */
    private int run(Path programs, LocalPostgres server, String... command) throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder(command);
        script.environment().merge("PATH", programs + ":", (path, first) -> first + path);
        script.environment()
                .putAll(Map.of(
                        "PGHOST", "localhost",
                        "PGPORT", "" + server.port(),
                        "PGDATABASE", "reporting",
                        "PGUSER", "reporting",
                        "PGPASSWORD", "reporting"));
        return end(script.inheritIO());
    }

    private int verify(Database database) throws IOException, InterruptedException {
        ServiceProgram service = system.programs()
                .reportingOn(
                        database,
                        Map.of(
                                "STABILITY_LEDGER_VERIFY_AND_EXIT", "true",
                                "QUARKUS_SCHEDULER_ENABLED", "false",
                                "QUARKUS_HTTP_PORT", "0",
                                "QUARKUS_MANAGEMENT_PORT", "0"));
        ProcessBuilder job = new ProcessBuilder(ProjectFolder.find().command(service.name()));
        job.environment().putAll(service.environment());
        return end(job.redirectErrorStream(true).redirectOutput(log().toFile()));
    }

    private static int end(ProcessBuilder program) throws IOException, InterruptedException {
        Process process = program.start();
        try {
            assertTrue(process.waitFor(2, TimeUnit.MINUTES), () -> program.command() + " does not end");
        } finally {
            process.destroyForcibly();
        }
        return process.exitValue();
    }

    private Path log() {
        return folder.resolve("verification.log");
    }

    private String said() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            return "nothing: " + e;
        }
    }

    /** The folder of a pg_dump that is as new as the server; not part of the server that the build brings. */
    private static Path programsOf(LocalPostgres server) throws SQLException {
        String major = ask(server, "SELECT current_setting('server_version_num')::int / 10000");
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(":")).map(Path::of);
        return Stream.concat(Stream.of(Path.of("/usr/lib/postgresql", major, "bin")), onPath)
                .filter(bin -> version(bin).contains("(PostgreSQL) " + major + "."))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no pg_dump " + major + ": install postgresql-client-" + major));
    }

    private static String version(Path bin) {
        Path dump = bin.resolve("pg_dump");
        if (!Files.isExecutable(dump)) {
            return "";
        }
        try {
            Process asked = new ProcessBuilder(dump.toString(), "--version").start();
            return new String(asked.getInputStream().readAllBytes());
        } catch (IOException e) {
            return "";
        }
    }

    private static String ask(LocalPostgres server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl("reporting") + "?user=postgres");
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
