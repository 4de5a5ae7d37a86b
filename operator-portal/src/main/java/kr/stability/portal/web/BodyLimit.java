package kr.stability.portal.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers a body that is too large with a page, after taking it in, so that the browser reads the answer. */
@ApplicationScoped
public class BodyLimit {
    private static final int BEFORE_CORS = 390;
    private static final int TOO_LARGE = 413;
    private static final long WORTH_TAKING_IN = 10;
    private final long limit;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_CORS);
    }

    private void check(RoutingContext context) {
        long length = length(context.request());
        if (length <= limit) {
            context.next();
        } else if (length > limit * WORTH_TAKING_IN) {
            refuse(context);
        } else {
            context.request().handler(ignored -> {});
            context.request().endHandler(end -> refuse(context));
            context.request().resume();
        }
    }

    private static void refuse(RoutingContext context) {
        context.response()
                .setStatusCode(TOO_LARGE)
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Cache-Control", "no-store")
                .putHeader("Connection", "close")
                .end(ProblemPages.html(Problem.TOO_LARGE));
    }

    private static long length(HttpServerRequest request) {
        try {
            String header = request.getHeader("Content-Length");
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
