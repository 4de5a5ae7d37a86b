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
import kr.stability.local.stack.Database;
import kr.stability.local.stack.LocalPostgres;
import kr.stability.local.stack.ProjectFolder;
import org.junit.jupiter.api.Test;

/** The jobs of {@code deploy/kubernetes/migration}: the packaged service changes the schema and ends. */
class MigrationJobTest {

    @Test
    void theReportingServiceMigratesWithoutTheIdentityProviderAndEnds() throws Exception {
        migrates("reporting-service", "reporting", "REPORTING");
    }

    @Test
    void thePortalDoesToo() throws Exception {
        migrates("operator-portal", "portal", "PORTAL");
    }

    private static void migrates(String service, String name, String prefix) throws Exception {
        try (LocalPostgres postgres = LocalPostgres.temporary()) {
            Database database = postgres.database(name);
            assertEquals(0, endOf(service, prefix, database));
            assertTrue(migrationsOf(database) > 5);
        }
    }

    private static int endOf(String service, String prefix, Database database)
            throws IOException, InterruptedException {
        ProcessBuilder job = new ProcessBuilder(ProjectFolder.find().command(service));
        job.environment().putAll(database.settings(prefix));
        job.environment()
                .putAll(Map.of(
                        "OIDC_ISSUER",
                        "http://localhost:1/realms/stability",
                        "OIDC_PORTAL_SECRET",
                        "unused",
                        "OIDC_DELIVERY_SECRET",
                        "unused",
                        "OIDC_NOTICES_SECRET",
                        "unused",
                        "OIDC_MEMBERS_SECRET",
                        "unused",
                        "OIDC_PAGES_SECRET",
                        "unused",
                        "SESSION_ENCRYPTION_SECRET",
                        "unused-by-a-job-that-shows-no-pages"));
        job.environment()
                .putAll(Map.of(
                        "QUARKUS_INIT_AND_EXIT", "true",
                        "QUARKUS_SCHEDULER_ENABLED", "false",
                        "QUARKUS_HTTP_PORT", "0",
                        "QUARKUS_MANAGEMENT_PORT", "0"));
        Path logs = Files.createDirectories(Path.of("target", "logs"));
        Process process = job.redirectErrorStream(true)
                .redirectOutput(logs.resolve("migrate-" + service + ".log").toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the job does not end");
        return process.exitValue();
    }

    private static long migrationsOf(Database database) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                ResultSet count = connection
                        .createStatement()
                        .executeQuery("SELECT count(*) FROM flyway_schema_history WHERE success")) {
            count.next();
            return count.getLong(1);
        }
    }
}
