package kr.stability.reporting.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;

/** Choosing the language and the contrast of the pages; both lead back to the page that one comes from. */
@Path("/ministry")
@PermitAll
@ForPeople
public class LookPages {
    private static final int SECONDS_KEPT = (int) Duration.ofDays(365).toSeconds();
    private static final String HOME = "/ministry";

    /** Chooses {@code ko} or {@code en}. */
    @GET
    @Path("language/{code}")
    @PermitAll
    public RestResponse<Void> language(String code, @HeaderParam("Referer") String from, @Context UriInfo here) {
        return chosen(Look.LANGUAGE, Look.language(code), back(from, here));
    }

    /** Chooses {@code light}, {@code high} or {@code system}. */
    @GET
    @Path("contrast/{code}")
    @PermitAll
    public RestResponse<Void> contrast(String code, @HeaderParam("Referer") String from, @Context UriInfo here) {
        return chosen(Look.CONTRAST, Look.contrast(code), back(from, here));
    }

    private static RestResponse<Void> chosen(String name, String value, URI page) {
        NewCookie cookie = new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(SECONDS_KEPT)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return RestResponse.ResponseBuilder.<Void>seeOther(page).cookie(cookie).build();
    }

    /** The page that one comes from when it is one of these pages, else the first; never one of another site. */
    private static URI back(String address, UriInfo here) {
        try {
            URI from = new URI(Objects.requireNonNullElse(address, ""));
            boolean own =
                    Objects.equals(from.getRawAuthority(), here.getBaseUri().getRawAuthority());
            String path = Objects.requireNonNullElse(from.getRawPath(), "");
            return URI.create(own && path.startsWith(HOME) ? path + query(from) : HOME);
        } catch (URISyntaxException notAnAddress) {
            return URI.create(HOME);
        }
    }

    private static String query(URI from) {
        return from.getRawQuery() == null ? "" : "?" + from.getRawQuery();
    }
}
