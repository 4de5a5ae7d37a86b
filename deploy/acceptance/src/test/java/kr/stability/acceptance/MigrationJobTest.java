package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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

    /** Without an end to its waiting everybody else would wait behind it for as long as a dump takes. */
    @Test
    void oneThatATableIsKeptFromGivesUp() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.temporary()) {
            Database database = postgres.database("reporting");
            assertEquals(0, MigrationJob.REPORTING.endOn(database));
            Database.Login owner = database.owner();
            try (Connection other = DriverManager.getConnection(database.jdbcUrl(), owner.user(), owner.password());
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute("LOCK TABLE flyway_schema_history");
                assertEquals(1, MigrationJob.REPORTING.endOn(database));
            }
        }
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
