package kr.stability.portal.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals and failures as pages in the layout of the portal; never a stack trace, never a hint for an attacker. */
public class Problems {
    private static final int MALFORMED = 400;
    private static final int TOO_LARGE = 413;
    private static final Logger LOG = Logger.getLogger(Problems.class);

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance problem(Problem found);
    }

    @ServerExceptionMapper
    RestResponse<TemplateInstance> notFound(NotFoundException e) {
        return page(Problem.NOT_FOUND);
    }

    @ServerExceptionMapper
    RestResponse<TemplateInstance> forbidden(ForbiddenException e) {
        return page(Problem.FORBIDDEN);
    }

    @ServerExceptionMapper
    RestResponse<TemplateInstance> unknownNow(ServiceUnavailableException e) {
        return page(Problem.UNKNOWN_NOW);
    }

    @ServerExceptionMapper
    RestResponse<TemplateInstance> refused(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                    .location(e.getResponse().getLocation())
                    .build();
        }
        return page(status >= 500 ? failure(e) : Problem.of(status));
    }

    /** Where a form is sent there is nothing to read: who comes to read, as after choosing a language, gets the page above. */
    @ServerExceptionMapper
    RestResponse<TemplateInstance> nothingToRead(NotAllowedException e, RoutingContext context) {
        String above = context.request().path().replaceFirst("/[^/]+/?$", "");
        boolean read = context.request().method() == HttpMethod.GET && above.matches("(/[^/]+)+");
        return read ? RestResponse.seeOther(URI.create(above)) : refused(e);
    }

    @ServerExceptionMapper
    RestResponse<TemplateInstance> failed(Exception e) {
        if (isOfABrokenForm(e)) {
            return page(Problem.of(MALFORMED));
        }
        return page(isOfTooManyFields(e) ? Problem.of(TOO_LARGE) : failure(e));
    }

    /** A form in parts that ends in the middle of one; what reads forms has no exception of its own for this either. */
    private static boolean isOfABrokenForm(Exception e) {
        return e instanceof IOException && String.valueOf(e.getMessage()).contains("parsing multipart request");
    }

    /** What reads forms has no exception of its own for this; quarkus.http.limits.max-parameters. */
    private static boolean isOfTooManyFields(Exception e) {
        return e.getClass() == RuntimeException.class
                && String.valueOf(e.getMessage()).startsWith("Param limit of");
    }

    /** Somebody asks more than the others can bear. */
    public static Response tooMany() {
        return page(Problem.TOO_MANY).toResponse();
    }

    private static Problem failure(Exception e) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        if (Away.is(e)) {
            LOG.warnf("Away %s: %s", id, e);
            return Problem.away(id);
        }
        LOG.errorf(e, "Failure %s", id);
        return Problem.failure(id);
    }

    private static RestResponse<TemplateInstance> page(Problem problem) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(problem.status())
                .entity(Templates.problem(problem))
                .type("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .build();
    }
}
