package kr.stability.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Turns the refusals of the service, which are made for programs, into pages and into the way to the sign-in. */
class PageAnswers {
    private static final int UNAUTHORIZED = 401;
    private static final int UNAVAILABLE = 503;
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final HttpAuthenticator authenticator;
    private final CurrentVertxRequest current;

    PageAnswers(HttpAuthenticator authenticator, CurrentVertxRequest current) {
        this.authenticator = authenticator;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance refused(int status);
    }

    @ServerResponseFilter
    @ForPeople
    Uni<Void> forPeople(ContainerRequestContext request, ContainerResponseContext answer) {
        int status = answer.getStatus();
        if (status < 400) {
            return Uni.createFrom().voidItem();
        }
        answer.getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
        answer.getHeaders().remove(HttpHeaders.CONTENT_LANGUAGE);
        if (status == UNAUTHORIZED && !request.getUriInfo().getPath().endsWith("/callback")) {
            return challenged(answer);
        }
        page(answer, status);
        return Uni.createFrom().voidItem();
    }

    /** To the sign-in; while the identity provider does not answer, a page that says so. */
    private Uni<Void> challenged(ContainerResponseContext answer) {
        return authenticator
                .getChallenge(current.getCurrent())
                .invoke(challenge -> lead(answer, challenge))
                .onFailure()
                .invoke(() -> page(answer, UNAVAILABLE))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private static void lead(ContainerResponseContext answer, ChallengeData challenge) {
        answer.setStatus(challenge.status);
        answer.setEntity(null);
        challenge.getHeaders().forEach((name, value) -> answer.getHeaders().putSingle(name.toString(), value));
    }

    private static void page(ContainerResponseContext answer, int status) {
        answer.setStatus(status);
        answer.setEntity(Templates.refused(status).render(), null, HTML);
    }
}
