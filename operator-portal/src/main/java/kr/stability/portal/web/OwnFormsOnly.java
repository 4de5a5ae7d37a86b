package kr.stability.portal.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;

/**
 * Refuses acts that another site makes a browser do, before anything else looks at them, with a page that says so. The
 * CORS filter of Quarkus and the SameSite cookie stand behind it.
 */
@ApplicationScoped
public class OwnFormsOnly {
    private static final int BEFORE_CORS = 400;
    private static final int FORBIDDEN = 403;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_CORS);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (SAFE.contains(request.method()) || !foreign(request)) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(FORBIDDEN)
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Cache-Control", "no-store")
                .putHeader("Connection", "close")
                .end(ProblemPages.html(Problem.FOREIGN));
    }

    /** Without both headers it is no browser, and no browser can be misused. */
    private static boolean foreign(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return "cross-site".equals(site) || "same-site".equals(site) || (origin != null && !own(origin, request));
    }

    private static boolean own(String origin, HttpServerRequest request) {
        try {
            String asked =
                    request.authority() == null ? null : request.authority().toString();
            return asked != null && asked.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
