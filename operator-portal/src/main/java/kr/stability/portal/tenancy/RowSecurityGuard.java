package kr.stability.portal.tenancy;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Refuses to start as a role of the database that no row is kept from: an owner, a superuser, one that bypasses. */
@ApplicationScoped
class RowSecurityGuard {
    private static final Logger LOG = Logger.getLogger(RowSecurityGuard.class);
    private static final int EXIT_CONFIGURATION = 78; // EX_CONFIG of sysexits.h
    private static final String ACTIVE = "select current_user, row_security_active('plan_draft')";

    private final DataSource database;

    RowSecurityGuard(DataSource database) {
        this.database = database;
    }

    void start(@Observes StartupEvent event) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ACTIVE)) {
            row.next();
            if (!row.getBoolean(2)) {
                LOG.errorf(
                        "Refusing to start: the database would show %s the rows of every company. Connect"
                                + " (PORTAL_DB_USER) as a role that owns no table, is no superuser and has no"
                                + " BYPASSRLS; the owner (PORTAL_OWNER_USER) only migrates.",
                        row.getString(1));
                // An exception here would print a stack trace or wait for other threads; nothing is open yet.
                Runtime.getRuntime().halt(EXIT_CONFIGURATION);
            }
        }
    }
}
