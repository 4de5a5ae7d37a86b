package kr.stability.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {
    @TempDir
    Path folder;

    @Test
    void whatWasWrittenSurvivesARestart() throws SQLException {
        try (LocalPostgres first = at(folder)) {
            execute(first.database("reporting", "a-password"), "CREATE TABLE kept (n int)");
        }
        try (LocalPostgres second = at(folder)) {
            assertEquals("0", ask(second.database("reporting", "a-password"), "SELECT count(*) FROM kept"));
        }
    }

    @Test
    void aCrashLosesNothingThatWasCommitted() throws SQLException {
        LocalPostgres first = at(folder);
        Database reporting = first.database("reporting", "a-password");
        execute(reporting, "CREATE TABLE kept (n int)");
        first.kill();
        try (LocalPostgres second = at(folder)) {
            assertEquals("0", ask(second.database("reporting", "a-password"), "SELECT count(*) FROM kept"));
        }
    }

    @Test
    void aRoleCannotReachTheDatabaseOfTheOtherService() {
        try (LocalPostgres postgres = LocalPostgres.temporary()) {
            Database reporting = postgres.database("reporting");
            Database portal = postgres.database("portal");
            assertThrows(SQLException.class, () -> ask(reporting.jdbcUrl(), portal.service(), "SELECT 1"));
            assertThrows(SQLException.class, () -> ask(reporting.jdbcUrl(), portal.owner(), "SELECT 1"));
        }
    }

    @Test
    void theServiceOwnsNothingAndCannotBypassAnything() throws SQLException {
        try (LocalPostgres postgres = LocalPostgres.temporary()) {
            Database reporting = postgres.database("reporting");
            execute(reporting, "GRANT CONNECT ON DATABASE reporting TO reporting_service");
            assertEquals("f", ask(reporting.jdbcUrl(), reporting.service(), """
                    SELECT rolsuper OR rolbypassrls OR rolcreaterole OR pg_has_role('reporting', 'member')
                    FROM pg_roles WHERE rolname = current_user"""));
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        try (LocalPostgres postgres = LocalPostgres.temporary()) {
            Database reporting = postgres.database("reporting");
            Database.Login guess = new Database.Login(reporting.owner().user(), "guess");
            assertThrows(SQLException.class, () -> ask(reporting.jdbcUrl(), guess, "SELECT 1"));
        }
    }

    @Test
    void anotherServerIsUsedByItsUrlAndLeftAsItWas() throws SQLException {
        try (LocalPostgres other = at(folder)) {
            String url = other.jdbcUrl("postgres") + "?user=postgres";
            LocalPostgres external = LocalPostgres.temporary(Map.of(LocalPostgres.EXTERNAL_URL, url));
            assertEquals("1", ask(external.database("reporting"), "SELECT 1"));
            external.close();
            Database.Login admin = new Database.Login("postgres", "");
            assertEquals("0", ask(other.jdbcUrl("postgres"), admin, """
                    SELECT (SELECT count(*) FROM pg_database WHERE datname LIKE 'reporting%')
                        + (SELECT count(*) FROM pg_roles WHERE rolname LIKE 'reporting%')"""));
        }
    }

    private static LocalPostgres at(Path folder) {
        return LocalPostgres.at(0, folder.resolve("data"), folder.resolve("postgres.log"));
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = connect(database.jdbcUrl(), database.owner())) {
            connection.createStatement().execute(sql);
        }
    }

    private static String ask(Database database, String sql) throws SQLException {
        return ask(database.jdbcUrl(), database.owner(), sql);
    }

    private static String ask(String url, Database.Login login, String sql) throws SQLException {
        try (Connection connection = connect(url, login)) {
            ResultSet rows = connection.createStatement().executeQuery(sql);
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(String url, Database.Login login) throws SQLException {
        return DriverManager.getConnection(url, login.user(), login.password());
    }
}
