package kr.stability.portal.web;

import io.quarkus.oidc.OIDCException;
import jakarta.ws.rs.ProcessingException;
import java.sql.SQLException;
import java.util.Set;

/** Tells failures that pass by themselves from those that somebody must repair: what the portal needs is away. */
final class Away {
    /** Deadlock, serialisation, lock and statement time-outs (PostgreSQL manual, appendix A). */
    private static final Set<String> PASSING = Set.of("40001", "40P01", "55P03", "57014", "25006");

    private Away() {}

    /** True when the database or the identity provider does not answer, is full or starts again. */
    static boolean is(Throwable failure) {
        return Causes.of(failure).stream()
                .anyMatch(cause -> cause instanceof OIDCException
                        || cause instanceof ProcessingException
                        || cause instanceof SQLException sql && is(sql.getSQLState()));
    }

    /** A pool that has no connection to give names no state. */
    private static boolean is(String state) {
        return state == null
                || PASSING.contains(state)
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P");
    }
}
