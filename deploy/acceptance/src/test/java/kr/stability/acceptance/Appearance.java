package kr.stability.acceptance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;

/**
 * Language and contrast that somebody chose, and the width of the screen.
 *
 * @param language {@code ko} or {@code en}
 * @param contrast {@code light} or {@code high}
 * @param width in CSS pixels
 */
record Appearance(String language, String contrast, int width) {
    /** Each value of each of the three with each value of the others. */
    static final List<Appearance> PAIRS = List.of(
            new Appearance("ko", "light", 1280),
            new Appearance("en", "light", 360),
            new Appearance("ko", "high", 360),
            new Appearance("en", "high", 1280));

    /** As if chosen in the masthead. */
    void chosenIn(Page page, String portal) {
        page.setViewportSize(width, 900);
        page.context()
                .addCookies(List.of(
                        new Cookie("lang", language).setUrl(portal), new Cookie("contrast", contrast).setUrl(portal)));
    }
}
