package kr.stability.reporting.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception that can leave an endpoint, as a problem. What is not foreseen is a 500 without detail. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    /** A refusal by a rule. */
    @ServerExceptionMapper
    public Response problem(Problem problem) {
        return ProblemAnswer.of(problem, headers);
    }

    /** Nobody is signed in, or the token is not valid. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(SecurityException e) {
        return ProblemAnswer.of(Problem.of(ProblemType.UNAUTHENTICATED), headers);
    }

    /** The role is missing. */
    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return ProblemAnswer.of(Problem.of(ProblemType.FORBIDDEN), headers);
    }

    /** The identity provider does not answer and its keys are not known: nobody is let in. */
    @ServerExceptionMapper
    public Response identityProvider(OIDCException e) {
        LOG.warn("The identity provider is not available");
        return ProblemAnswer.of(Problem.of(ProblemType.UNAVAILABLE), headers);
    }

    /** A body that is JSON but not the JSON asked for. */
    @ServerExceptionMapper
    public Response mismatch(MismatchedInputException e) {
        return ProblemAnswer.of(JsonProblems.of(e), headers);
    }

    /** Values that break a declared constraint. */
    @ServerExceptionMapper
    public Response constraints(ConstraintViolationException e) {
        return ProblemAnswer.of(ConstraintProblems.of(e), headers);
    }

    /** Two transactions changed the same row. */
    @ServerExceptionMapper
    public Response stale(OptimisticLockException e) {
        return ProblemAnswer.of(Problem.of(ProblemType.STALE_VERSION), headers);
    }

    /** Everything that the HTTP layer refuses: wrong path, method, media type, truncated JSON. */
    @ServerExceptionMapper
    public Response http(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return ProblemAnswer.of(JsonProblems.of(json), headers);
        }
        Optional<Problem> query = QueryProblems.of(e, uri);
        if (query.isPresent()) {
            return ProblemAnswer.of(query.get(), headers);
        }
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        Response answer = ProblemAnswer.of(Problem.of(ProblemType.ofStatus(status)), headers);
        String allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    /** The database says no or is not there; anything else is ours to repair and is logged. */
    @ServerExceptionMapper
    public Response unforeseen(Throwable e) {
        return ProblemAnswer.of(DatabaseProblems.of(e).orElseGet(() -> internal(e)), headers);
    }

    private static Problem internal(Throwable e) {
        LOG.error("Request failed", e);
        return Problem.of(ProblemType.INTERNAL);
    }
}
