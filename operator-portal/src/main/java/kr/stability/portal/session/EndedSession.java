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
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * What a request without a valid session gets. A page: the way to sign in, and back. A form: a page that keeps every
 * field, so that nothing typed is lost, with a way to sign in and to send it again.
 */
public class EndedSession {
    private static final String FORM = "application/x-www-form-urlencoded";

    @CheckedTemplate(basePath = "session")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance ended(String target, List<TypedField> fields);
    }

    @ServerExceptionMapper
    Uni<Response> anonymous(UnauthorizedException nobody, RoutingContext context) {
        return answer(context);
    }

    @ServerExceptionMapper
    Uni<Response> invalid(AuthenticationFailedException ended, RoutingContext context) {
        return answer(context);
    }

    private static Uni<Response> answer(RoutingContext context) {
        String type = context.request().getHeader("Content-Type");
        boolean form = context.request().method() == HttpMethod.POST && type != null && type.startsWith(FORM);
        return form ? body(context).map(body -> keep(context, body)) : challenge(context);
    }

    private static Uni<Buffer> body(RoutingContext context) {
        if (context.body() != null && context.body().buffer() != null) {
            return Uni.createFrom().item(context.body().buffer());
        }
        Uni<Buffer> body =
                Uni.createFrom().completionStage(context.request().body().toCompletionStage());
        context.request().resume();
        return body;
    }

    private static Response keep(RoutingContext context, Buffer body) {
        List<TypedField> fields = TypedField.of(body.toString(StandardCharsets.UTF_8));
        return Response.status(Response.Status.UNAUTHORIZED)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .entity(Templates.ended(context.request().uri(), fields).render())
                .build();
    }

    private static Uni<Response> challenge(RoutingContext context) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(context).map(EndedSession::answer);
    }

    private static Response answer(ChallengeData challenge) {
        if (challenge == null) {
            return Response.status(Response.Status.UNAUTHORIZED).build();
        }
        Response.ResponseBuilder answer = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }
}
