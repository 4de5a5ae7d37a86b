package kr.stability.portal.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Signing in again beside a form, and having signed out. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SessionPages {
    @CheckedTemplate(basePath = "session")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance renewed();

        static native TemplateInstance signedOut();
    }

    /** Opened in a new tab beside a form whose session has ended; leads through the sign-in. */
    @GET
    @Path("session")
    @Authenticated
    public TemplateInstance renewed() {
        return Templates.renewed();
    }

    /** Where the identity provider sends people back to; the way they came from is restored before this is reached. */
    @GET
    @Path("callback")
    @Authenticated
    public Response callback() {
        return Response.seeOther(URI.create("/orders")).build();
    }

    /** Signs out: the identity provider is told before this is reached. */
    @GET
    @Path("logout")
    @Authenticated
    public Response logout() {
        return Response.seeOther(URI.create("/signed-out")).build();
    }

    /** After signing out. */
    @GET
    @Path("signed-out")
    @PermitAll
    public TemplateInstance signedOut() {
        return Templates.signedOut();
    }
}
