package kr.stability.portal.web;

import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Says once, on the page after a redirect, that something was saved. */
public final class Flash {
    /** Name of the cookie; it holds nothing but that. */
    public static final String COOKIE = "saved";

    private Flash() {}

    /** 303 to a page that says it was saved. */
    public static <T> RestResponse<T> saved(URI page) {
        return RestResponse.ResponseBuilder.<T>seeOther(page)
                .cookie(cookie("1", 20))
                .build();
    }

    /** The page that says so, which forgets it. */
    public static <T> RestResponse<T> shown(RestResponse<T> page) {
        return RestResponse.ResponseBuilder.create(page.getStatusInfo(), page.getEntity())
                .cookie(cookie("", 0))
                .build();
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
