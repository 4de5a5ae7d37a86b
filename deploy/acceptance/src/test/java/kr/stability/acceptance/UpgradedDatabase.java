package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kr.stability.local.stack.Database;
import kr.stability.local.stack.LocalPostgres;
import kr.stability.local.stack.ProjectFolder;
import org.flywaydb.core.Flyway;

/**
 * A database that an older version wrote, migrated by today's job as operators upgrade: {@code docs/operations.md}.
 *
 * @param older what the older version had written
 * @param database where today's service finds it
 * @param changed rows that are not there any more as they were
 * @param ran versions of the migrations that ran, before and now
 */
record UpgradedDatabase(OlderRows older, Database database, List<String> changed, TreeSet<String> ran) {
    static final Path FOLDER = Path.of("src", "test", "resources", "upgrade");
    private static final String HISTORY =
            "SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL";

    static UpgradedDatabase by(MigrationJob job, LocalPostgres postgres) throws Exception {
        String name = job.prefix().toLowerCase();
        OlderRows older = new OlderRows(FOLDER.resolve(name));
        Database database = postgres.database(name + "_upgraded");
        migrate(database, job.service(), older.version());
        try (Connection administrator = DriverManager.getConnection(postgres.administratorUrl(database))) {
            older.putInto(administrator);
            assertEquals(0, job.endOn(database));
            return new UpgradedDatabase(older, database, older.notIn(administrator), ran(administrator));
        }
    }

    /** The schema as the older version had it. */
    private static void migrate(Database database, String service, String version) {
        Database.Login owner = database.owner();
        Flyway.configure()
                .dataSource(database.jdbcUrl(), owner.user(), owner.password())
                .locations("filesystem:" + ProjectFolder.find().migrations(service))
                .placeholders(Map.of("service_role", database.user()))
                .target(version)
                .load()
                .migrate();
    }

    private static TreeSet<String> ran(Connection connection) throws Exception {
        TreeSet<String> versions = new TreeSet<>();
        try (ResultSet found = connection.createStatement().executeQuery(HISTORY)) {
            while (found.next()) {
                versions.add(found.getString(1));
            }
        }
        return versions;
    }
}
