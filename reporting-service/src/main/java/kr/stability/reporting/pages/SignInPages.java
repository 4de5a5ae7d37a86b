package kr.stability.reporting.pages;

import static kr.stability.reporting.operator.Role.READS_ALL;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import kr.stability.reporting.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** Coming and going. */
@Path("/ministry")
@Produces(MediaType.TEXT_HTML)
@ForPeople
public class SignInPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance signedOut();
    }

    /** Where the identity provider sends people back to; the extension then leads on to the page they asked for. */
    @GET
    @Path("callback")
    @Authenticated
    public RestResponse<Void> callback() {
        return RestResponse.seeOther(URI.create("/ministry"));
    }

    /** Ends the session here and at the identity provider: the extension leads there before this method is reached. */
    @GET
    @Path("logout")
    @Authenticated
    public RestResponse<Void> logout() {
        return RestResponse.seeOther(URI.create("/ministry/signed-out"));
    }

    /** After signing out. */
    @GET
    @Path("signed-out")
    @PermitAll
    public TemplateInstance signedOut() {
        return Templates.signedOut();
    }

    /** A page that does not exist. */
    @GET
    @Path("{page:.+}")
    @RolesAllowed(READS_ALL)
    public TemplateInstance unknown(String page) {
        throw Problem.notFound();
    }
}
