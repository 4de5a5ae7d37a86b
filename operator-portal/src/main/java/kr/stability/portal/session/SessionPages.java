package kr.stability.portal.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Coming and going. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class SessionPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance signedIn(OperatorScope viewer);

        static native TemplateInstance signedOut();
    }

    private final OperatorScope scope;

    SessionPages(OperatorScope scope) {
        this.scope = scope;
    }

    /** Where the identity provider sends people back to; the extension then leads on to the page they asked for. */
    @GET
    @Path("callback")
    @Authenticated
    public RestResponse<Void> callback() {
        return RestResponse.seeOther(URI.create("/orders"));
    }

    /** Ends the session here and at the identity provider: the extension leads there before this method is reached. */
    @GET
    @Path("logout")
    @Authenticated
    public RestResponse<Void> logout() {
        return RestResponse.seeOther(URI.create("/signed-out"));
    }

    /** Signs in beside a page that waits with unsaved text. */
    @GET
    @Path("signed-in")
    @Authenticated
    public TemplateInstance signedIn() {
        return Templates.signedIn(scope);
    }

    /** After signing out. */
    @GET
    @Path("signed-out")
    @PermitAll
    public TemplateInstance signedOut() {
        return Templates.signedOut();
    }
}
