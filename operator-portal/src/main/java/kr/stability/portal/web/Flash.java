package kr.stability.portal.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import kr.stability.portal.reporting.Text;

/** A message that the next page shows once, after a redirect. Travels in a cookie; shown as text, never as HTML. */
@ApplicationScoped
public class Flash {
    static final String COOKIE = "flash";
    private static final int SECONDS = 60;
    private final ObjectMapper json;

    Flash(ObjectMapper json) {
        this.json = json;
    }

    /** 303 to a path of this portal, with a message for the page there. */
    public Response seeOther(String path, Text message) {
        return Response.seeOther(URI.create(path)).cookie(cookie(message)).build();
    }

    private NewCookie cookie(Text message) {
        try {
            String value = Base64.getUrlEncoder().withoutPadding().encodeToString(json.writeValueAsBytes(message));
            return new NewCookie.Builder(COOKIE)
                    .value(value)
                    .path("/")
                    .maxAge(SECONDS)
                    .httpOnly(true)
                    .sameSite(NewCookie.SameSite.STRICT)
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a text can be written", e);
        }
    }

    /** The message that came with a request, or null. */
    Text read(HttpServerRequest request) {
        Cookie cookie = request.getCookie(COOKIE);
        try {
            return cookie == null ? null : json.readValue(Base64.getUrlDecoder().decode(cookie.getValue()), Text.class);
        } catch (IOException | IllegalArgumentException notOurs) {
            return null;
        }
    }
}
