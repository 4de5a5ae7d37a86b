package kr.stability.portal.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Role;
import kr.stability.portal.web.Flash;
import kr.stability.portal.web.Language;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** How I want to be told: which kinds come by mail too, and in which language. */
@Path("/notices/settings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.DRAFTER, Role.CERTIFIER, Role.ADMIN})
public class SettingsPages {
    private final OperatorScope scope;

    SettingsPages(OperatorScope scope) {
        this.scope = scope;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance settings(Addressee person, List<NoticeKind> kinds, boolean saved);
    }

    /** The settings; until somebody changes them everything comes by mail, in Korean. */
    @GET
    @Transactional
    public RestResponse<TemplateInstance> show(@CookieParam(Flash.COOKIE) String saved) {
        boolean flash = saved != null && !saved.isEmpty();
        TemplateInstance page = Templates.settings(me(), kinds(), flash);
        return flash ? Flash.shown(RestResponse.ok(page)) : RestResponse.ok(page);
    }

    /**
     * Saves them.
     *
     * @param mail names of the kinds that are to come by mail; others do not
     */
    @POST
    @Transactional
    public RestResponse<Void> save(@RestForm List<String> mail, @RestForm String language) {
        Addressee me = me();
        List<String> wanted = mail == null ? List.of() : mail;
        me.muted = kinds().stream()
                .map(NoticeKind::name)
                .filter(kind -> !wanted.contains(kind))
                .toArray(String[]::new);
        me.language = Language.of(language).code();
        return Flash.saved(URI.create("/notices/settings"));
    }

    private static List<NoticeKind> kinds() {
        return Arrays.asList(NoticeKind.values());
    }

    private Addressee me() {
        scope.operators();
        return Addressee.of(scope.person()).orElseThrow(NotFoundException::new);
    }
}
