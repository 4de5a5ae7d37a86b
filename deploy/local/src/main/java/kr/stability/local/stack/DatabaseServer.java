package kr.stability.local.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.core.Utils;

/**
 * A PostgreSQL server reached with the rights to make databases and roles.
 *
 * @param adminUrl JDBC URL of a maintenance database with user and password in it
 */
record DatabaseServer(String adminUrl) {
    private static final String SERVICE = "_service";

    /** JDBC URL of another database on the same server, without the parameters of the administrator. */
    String jdbcUrl(String database) {
        String server = adminUrl.replaceFirst("[?].*$", "");
        return server.substring(0, server.lastIndexOf('/') + 1) + database;
    }

    /** JDBC URL of another database on the same server for the administrator. */
    String administratorUrl(String database) {
        int parameters = adminUrl.indexOf('?');
        return jdbcUrl(database) + (parameters < 0 ? "" : adminUrl.substring(parameters));
    }

    /**
     * Makes the database, a role of the same name that owns it and another one for its service, where missing, and sets
     * their passwords. Other roles may not connect to it; the service may as soon as the owner has migrated.
     */
    Database create(String name, String ownerPassword, String servicePassword) {
        Database.Login owner = new Database.Login(name, ownerPassword);
        Database.Login service = new Database.Login(name + SERVICE, servicePassword);
        try (Connection admin = DriverManager.getConnection(adminUrl)) {
            String id = identifier(name);
            role(admin, owner);
            role(admin, service);
            if (!exists(admin, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                run(admin, "GRANT " + id + " TO CURRENT_USER");
                run(admin, "CREATE DATABASE " + id + " OWNER " + id);
                run(admin, "REVOKE ALL ON DATABASE " + id + " FROM PUBLIC");
            }
            return new Database(jdbcUrl(name), service, owner);
        } catch (SQLException e) {
            throw new StackFailure("Cannot make the database " + name + ": " + e.getMessage(), e);
        }
    }

    private static void role(Connection admin, Database.Login login) throws SQLException {
        String id = identifier(login.user());
        if (!exists(admin, "SELECT 1 FROM pg_roles WHERE rolname = ?", login.user())) {
            run(admin, "CREATE ROLE " + id + " LOGIN");
        }
        run(admin, "ALTER ROLE " + id + " PASSWORD " + literal(login.password()));
    }

    /** Removes a database and its roles, ending its connections. */
    void drop(String name) {
        try (Connection admin = DriverManager.getConnection(adminUrl)) {
            run(admin, "DROP DATABASE IF EXISTS " + identifier(name) + " WITH (FORCE)");
            run(admin, "DROP ROLE IF EXISTS " + identifier(name) + ", " + identifier(name + SERVICE));
        } catch (SQLException e) {
            throw new StackFailure("Cannot drop the database " + name + ": " + e.getMessage(), e);
        }
    }

    /** Runs one statement as the administrator. */
    void run(String sql) {
        try (Connection admin = DriverManager.getConnection(adminUrl)) {
            run(admin, sql);
        } catch (SQLException e) {
            throw new StackFailure("PostgreSQL refused: " + e.getMessage(), e);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static String identifier(String name) throws SQLException {
        return Utils.escapeIdentifier(null, name).toString();
    }

    private static String literal(String text) throws SQLException {
        return "'" + Utils.escapeLiteral(null, text, true) + "'";
    }
}
