package kr.stability.portal.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives every template the language and the contrast that the person chose, from cookies. */
@ApplicationScoped
class Look {
    private static final String LOCALE = "locale";
    private static final String CONTRAST = "contrast";

    private final CurrentVertxRequest current;

    Look(CurrentVertxRequest current) {
        this.current = current;
    }

    void register(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::ofRequest);
    }

    private void ofRequest(TemplateInstance page) {
        boolean asked = Arc.container().requestContext().isActive();
        on(page, asked ? current.getCurrent() : null);
    }

    /** For pages rendered before a request reaches the resources; null means nobody chose anything. */
    static TemplateInstance on(TemplateInstance page, RoutingContext request) {
        page.setAttribute(LOCALE, Language.of(cookie(request, Language.COOKIE)).locale());
        return page.setAttribute(CONTRAST, Contrast.of(cookie(request, Contrast.COOKIE)));
    }

    private static String cookie(RoutingContext request, String name) {
        Cookie cookie = request == null ? null : request.request().getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }
}
