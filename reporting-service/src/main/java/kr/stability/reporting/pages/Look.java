package kr.stability.reporting.pages;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Gives every page the language and the contrast that the person chose, from the same cookies as in the portal. */
@ApplicationScoped
class Look {
    static final String LANGUAGE = "lang";
    static final String CONTRAST = "contrast";

    private static final Set<String> CONTRASTS = Set.of("light", "high");
    private final CurrentVertxRequest current;

    Look(CurrentVertxRequest current) {
        this.current = current;
    }

    void register(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::ofRequest);
    }

    private void ofRequest(TemplateInstance page) {
        boolean asked = Arc.container().requestContext().isActive();
        RoutingContext request = asked ? current.getCurrent() : null;
        page.setAttribute("locale", Locale.of(language(cookie(request, LANGUAGE))));
        page.setAttribute("contrast", contrast(cookie(request, CONTRAST)));
    }

    private static String cookie(RoutingContext request, String name) {
        Cookie cookie = request == null ? null : request.request().getCookie(name);
        return cookie == null ? "" : cookie.getValue();
    }

    /** {@code en}, or Korean for everything else. */
    static String language(String code) {
        return "en".equals(code) ? "en" : "ko";
    }

    /** {@code light} or {@code high}, or what the person's system asks for. */
    static String contrast(String code) {
        return CONTRASTS.contains(code) ? code : "system";
    }

    static boolean inEnglish(Object locale) {
        return locale instanceof Locale chosen && "en".equals(chosen.getLanguage());
    }

    /** True on a page in English: {@code {look:english}}. */
    @TemplateExtension(namespace = "look")
    static boolean english(@TemplateAttribute("locale") Object locale) {
        return inEnglish(locale);
    }

    /** The language of the page's own words, for what is of the page within a text in Korean: {@code {look:code}}. */
    @TemplateExtension(namespace = "look")
    static String code(@TemplateAttribute("locale") Object locale) {
        return inEnglish(locale) ? "en" : "ko";
    }

    /** The contrast of the page: {@code {look:contrasted}}. */
    @TemplateExtension(namespace = "look")
    static String contrasted(@TemplateAttribute("contrast") Object contrast) {
        return Objects.toString(contrast, "system");
    }
}
