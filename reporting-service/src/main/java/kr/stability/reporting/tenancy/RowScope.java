package kr.stability.reporting.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.postgresql.jdbc.PgConnection;

/**
 * Marks each connection, when it leaves the pool, with the companies whose rows the database may show. In a transaction the
 * mark ends with it; a connection without one is marked anew by whoever takes it next. Who is nobody is shown nothing.
 */
@ApplicationScoped
public class RowScope implements AgroalPoolInterceptor {
    /** Mark of what runs for every company. */
    public static final String EVERY = "*";

    private static final Logger LOG = Logger.getLogger(RowScope.class);
    private static final ScopedValue<String> SHOWN = ScopedValue.newInstance();
    private static final String MARK = "select set_config('stability.operator', ?, ?)";

    private final CompaniesOfCaller caller;

    RowScope(CompaniesOfCaller caller) {
        this.caller = caller;
    }

    /** Does something on connections that are shown the rows of every company. */
    public static <T, E extends Throwable> T ofEveryCompany(ScopedValue.CallableOp<T, E> work) throws E {
        return ScopedValue.where(SHOWN, EVERY).call(work);
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        String rows = rows();
        try (PreparedStatement mark = connection.prepareStatement(MARK)) {
            mark.setString(1, rows);
            mark.setBoolean(2, !connection.getAutoCommit());
            mark.execute();
        } catch (SQLException e) {
            LOG.debug("a connection could not be marked and is closed", e);
            close(connection);
        }
    }

    private String rows() {
        return SHOWN.isBound() ? SHOWN.get() : caller.rows();
    }

    /** The taker finds it closed, as after any breakdown, and the pool makes a new one; it must not keep an old mark. */
    private static void close(Connection connection) {
        try {
            if (!connection.isClosed()) { // the driver closes one that breaks down
                connection.unwrap(PgConnection.class).abort(Runnable::run);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a connection that cannot be marked cannot be closed", e);
        }
    }
}
