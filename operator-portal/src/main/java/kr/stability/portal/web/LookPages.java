package kr.stability.portal.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;

/** Choosing the language and the contrast of the pages; both lead back to the page that one comes from. */
@Path("/")
@PermitAll
public class LookPages {
    private static final int SECONDS_KEPT = (int) Duration.ofDays(365).toSeconds();

    /** Chooses {@code ko} or {@code en}. */
    @GET
    @Path("language/{code}")
    public RestResponse<Void> language(String code, @HeaderParam("Referer") String from, @Context UriInfo here) {
        return back(cookie(Language.COOKIE, Language.of(code).code()), from, here);
    }

    /** The same for a form. */
    @POST
    @Path("language/{code}")
    public RestResponse<Void> postLanguage(String code, @HeaderParam("Referer") String from, @Context UriInfo here) {
        return language(code, from, here);
    }

    /** Chooses {@code light}, {@code high} or {@code system}. */
    @GET
    @Path("contrast/{code}")
    public RestResponse<Void> contrast(String code, @HeaderParam("Referer") String from, @Context UriInfo here) {
        return back(cookie(Contrast.COOKIE, Contrast.of(code).code()), from, here);
    }

    private static RestResponse<Void> back(NewCookie chosen, String from, UriInfo here) {
        return RestResponse.ResponseBuilder.<Void>seeOther(OwnPath.of(from, here.getBaseUri()))
                .cookie(chosen)
                .header("Cache-Control", "no-store")
                .build();
    }

    private static NewCookie cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(SECONDS_KEPT)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
