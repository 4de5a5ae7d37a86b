package kr.stability.portal.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.NewCookie;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Deletes the message of {@link Flash} once a page has shown it. */
public class FlashFilter {
    @ServerResponseFilter
    void shown(ContainerRequestContext request, ContainerResponseContext response) {
        boolean page = response.getStatus() / 100 != 3;
        if (page && request.getCookies().containsKey(Flash.COOKIE)) {
            NewCookie gone = new NewCookie.Builder(Flash.COOKIE)
                    .value("")
                    .path("/")
                    .maxAge(0)
                    .httpOnly(true)
                    .sameSite(NewCookie.SameSite.STRICT)
                    .build();
            response.getHeaders().add("Set-Cookie", gone);
        }
    }
}
