package kr.stability.portal.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whatever cannot be done now (503) says when to try again, whichever page says it. */
public class ComeAgain {
    private static final int SECONDS = 5;

    /** Adds {@code Retry-After} where it is missing. */
    @ServerResponseFilter
    public void say(ContainerResponseContext answer) {
        if (answer.getStatus() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            answer.getHeaders().putIfAbsent(HttpHeaders.RETRY_AFTER, List.of(SECONDS));
        }
    }
}
