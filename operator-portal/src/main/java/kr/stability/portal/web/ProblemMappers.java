package kr.stability.portal.web;

import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import kr.stability.portal.session.NoCompanyException;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure becomes a page in our words; what happened inside goes to the log only. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response noCompany(NoCompanyException refused) {
        return ProblemPages.answer(Problem.NO_COMPANY);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused) {
        return ProblemPages.answer(Problem.FORBIDDEN);
    }

    /** Redirects and answers with a body of their own are left as they are. */
    @ServerExceptionMapper
    Response http(WebApplicationException failure) {
        Response response = failure.getResponse();
        if (response.getStatus() < 400 || response.hasEntity()) {
            return response;
        }
        if (response.getStatus() >= 500) {
            LOG.error("Failed", failure);
        }
        return ProblemPages.answer(Problem.of(response.getStatus()));
    }

    @ServerExceptionMapper
    Response noDatabase(JDBCConnectionException failure) {
        LOG.error("The database does not answer", failure);
        return ProblemPages.answer(Problem.UNAVAILABLE);
    }

    @ServerExceptionMapper
    Response broken(RuntimeException failure) {
        LOG.error("Failed", failure);
        return ProblemPages.answer(isNoConnection(failure) ? Problem.UNAVAILABLE : Problem.BROKEN);
    }

    /** SQL states of class 08 and 57P and time-outs of the pool: the database is away. */
    private static boolean isNoConnection(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JDBCConnectionException) {
                return true;
            }
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || state.startsWith("08") || state.startsWith("57P");
            }
        }
        return false;
    }
}
