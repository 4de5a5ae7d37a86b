package kr.stability.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.util.List;

/**
 * Language and contrast that somebody chose.
 *
 * @param language {@code ko} or {@code en}
 * @param contrast {@code light} or {@code high}
 */
record Appearance(String language, String contrast) {
    static final List<Appearance> ALL = List.of(
            new Appearance("ko", "light"),
            new Appearance("en", "light"),
            new Appearance("ko", "high"),
            new Appearance("en", "high"));

    /** As if chosen in the masthead. */
    void chosenIn(BrowserContext browser, String portal) {
        browser.addCookies(
                List.of(new Cookie("lang", language).setUrl(portal), new Cookie("contrast", contrast).setUrl(portal)));
    }
}
