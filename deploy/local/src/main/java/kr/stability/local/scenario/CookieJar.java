package kr.stability.local.scenario;

import java.net.HttpCookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A browser's cookies for servers on localhost. Like a browser, and unlike {@link java.net.CookieManager}, it sends
 * {@code Secure} cookies to localhost over plain HTTP, and like both it ignores the port.
 */
final class CookieJar {
    private final List<HttpCookie> cookies = new ArrayList<>();

    /** Takes in one {@code Set-Cookie} header. */
    void take(String header) {
        for (HttpCookie cookie : HttpCookie.parse(header)) {
            cookies.removeIf(
                    old -> old.getName().equals(cookie.getName()) && path(old).equals(path(cookie)));
            if (!cookie.hasExpired()) {
                cookies.add(cookie);
            }
        }
    }

    /** The {@code Cookie} header for a request, empty when there is none to send. */
    String headerFor(URI uri) {
        cookies.removeIf(HttpCookie::hasExpired);
        String asked = uri.getPath().isEmpty() ? "/" : uri.getPath(); // RFC 9110 section 4.2.3
        return cookies.stream()
                .filter(cookie -> asked.startsWith(path(cookie)))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String path(HttpCookie cookie) {
        return cookie.getPath() == null ? "/" : cookie.getPath();
    }
}
