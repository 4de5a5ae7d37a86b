package kr.stability.portal.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Somebody is not signed in, or not any more. A page is answered by the way to the login; a posted form is answered by a
 * page that holds everything that was typed and can send it again, because a redirect would lose it.
 */
public class SessionEnded {
    private static final int UNAUTHORIZED = 401;
    /** Header of a resumable upload, which goes on after the sign-in; see the room evidence. */
    private static final String RESUMABLE = "Tus-Resumable";

    private final HttpAuthenticator authenticator;

    SessionEnded(HttpAuthenticator authenticator) {
        this.authenticator = authenticator;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance sessionEnded(String action, KeptForm form);

        static native TemplateInstance filesLost(String page);

        static native TemplateInstance noOrganization();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Uni<Response> challenge(Exception e, RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.getHeader(RESUMABLE) != null) {
            return dropped(context, Response.status(UNAUTHORIZED).build());
        }
        boolean form = request.method() == HttpMethod.POST && !request.path().startsWith("/local/");
        if (form && isOfFiles(request)) {
            return dropped(
                    context,
                    page(UNAUTHORIZED, Templates.filesLost(request.path().replaceFirst("/workbook$", ""))));
        }
        return form ? keep(context) : authenticator.getChallenge(context).map(SessionEnded::answer);
    }

    @ServerExceptionMapper
    Response noOrganization(NoOrganizationException e) {
        return page(403, Templates.noOrganization());
    }

    private static Response answer(ChallengeData challenge) {
        Response.ResponseBuilder answer = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }

    private static boolean isOfFiles(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return type != null && type.startsWith("multipart/form-data");
    }

    /** Files are too large to be kept: the body is read to its end and thrown away, so that the answer is seen. */
    private static Uni<Response> dropped(RoutingContext context, Response answer) {
        HttpServerRequest request = context.request();
        request.handler(part -> {});
        Uni<Void> end = Uni.createFrom().completionStage(request.end().toCompletionStage());
        request.resume();
        return end.replaceWith(answer);
    }

    private static Uni<Response> keep(RoutingContext context) {
        String action = context.request().path();
        Uni<Buffer> body =
                Uni.createFrom().completionStage(context.request().body().toCompletionStage());
        context.request().resume(); // nobody reads the body of a request that is refused
        return body.map(typed -> page(
                UNAUTHORIZED, Templates.sessionEnded(action, KeptForm.of(typed.toString(StandardCharsets.UTF_8)))));
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page)
                .type("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .build();
    }
}
