package kr.stability.portal.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands before everything else: refuses forms that another site posts, bodies that are too large, and files that come while too
 * many others do, each with a page that says what to do. A refused body is read to its end and thrown away, so that the browser gets to see the answer.
 */
@ApplicationScoped
public class SameOriginGuard {
    private static final int BEFORE_CORS = 1000;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN = Set.of("same-origin", "none");

    /** Pages that take files: {@code /orders/{id}/plan/evidence} and what is below. */
    private static final Pattern FILES = Pattern.compile("/orders/[^/]+/plan/evidence(/.*)?");

    /** RFC 2046 section 5.1.1. */
    private static final Pattern BOUNDARY =
            Pattern.compile(";\\s*boundary=(\"[^\"]{1,70}\"|[^\";\\s]{1,70})", Pattern.CASE_INSENSITIVE);

    /** Room for the other fields of a form of files. */
    private static final long FIELDS = 1 << 16;

    private static final String COME_AGAIN_SECONDS = "30";

    private final long mostBytes;
    private final long mostFileBytes;
    private final FormRoom room;

    SameOriginGuard(
            FormRoom room,
            @ConfigProperty(name = "stability.form.max-bytes") long mostBytes,
            @ConfigProperty(name = "stability.evidence.max-bytes") long mostFileBytes) {
        this.room = room;
        this.mostBytes = mostBytes;
        this.mostFileBytes = mostFileBytes + FIELDS;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance foreign();

        static native TemplateInstance tooLarge(long megabytes);
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, BEFORE_CORS);
    }

    private void guard(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (SAFE.contains(request.method()) || request.path().startsWith("/local/")) {
            context.next();
        } else if (isForeign(request)) {
            refuse(context, 403, Templates.foreign());
        } else if (length(request) > most(request)) {
            refuse(context, 413, Templates.tooLarge(most(request) >> 20));
        } else if (isWithoutEnd(request)) {
            refuse(context, 400, Problems.Templates.problem(Problem.of(400)));
        } else if (!isSpooled(request)) {
            context.next();
        } else if (room.enter(length(request))) {
            context.addEndHandler(ended -> room.leave(length(request)));
            context.next();
        } else {
            context.response().putHeader("Retry-After", COME_AGAIN_SECONDS);
            refuse(context, 429, Problems.Templates.problem(Problem.TOO_MANY));
        }
    }

    /** Forms with files are written to the disk as they come, before it is known who sends them. */
    private static boolean isSpooled(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** A form in parts that does not say what its parts end with, which no browser sends. */
    private static boolean isWithoutEnd(HttpServerRequest request) {
        return isSpooled(request)
                && !BOUNDARY.matcher(request.getHeader("Content-Type")).find();
    }

    private long most(HttpServerRequest request) {
        return FILES.matcher(request.path()).matches() ? mostFileBytes : mostBytes;
    }

    /** Browsers say where a form comes from in one of two headers or both; {@code Origin: null} is not from here. */
    private static boolean isForeign(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        String own = request.scheme() + "://" + request.authority();
        return site != null && !OWN.contains(site) || origin != null && !origin.equalsIgnoreCase(own);
    }

    /** Browsers say how long a form is; a body of unknown length is not from one and counts as too large. */
    private static long length(HttpServerRequest request) {
        if (request.headers().contains("Transfer-Encoding")) {
            return Long.MAX_VALUE;
        }
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private static void refuse(RoutingContext context, int status, TemplateInstance page) {
        HttpServerRequest request = context.request();
        request.handler(part -> {});
        request.endHandler(end -> context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Cache-Control", "no-store")
                .end(Look.on(page, context).render()));
        request.resume();
    }
}
