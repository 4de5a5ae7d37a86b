package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import kr.stability.local.stack.Database;
import kr.stability.local.stack.LocalPostgres;
import org.junit.jupiter.api.Test;

/** The jobs of {@code deploy/kubernetes/migration}: the packaged service changes the schema and ends. */
class MigrationJobTest {

    @Test
    void theReportingServiceMigratesWithoutTheIdentityProviderAndEnds() throws Exception {
        migrates(MigrationJob.REPORTING, "reporting");
    }

    @Test
    void thePortalDoesToo() throws Exception {
        migrates(MigrationJob.PORTAL, "portal");
    }

    private static void migrates(MigrationJob job, String name) throws Exception {
        try (LocalPostgres postgres = LocalPostgres.temporary()) {
            Database database = postgres.database(name);
            assertEquals(0, job.endOn(database));
            assertTrue(migrationsOf(database) > 5);
        }
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
