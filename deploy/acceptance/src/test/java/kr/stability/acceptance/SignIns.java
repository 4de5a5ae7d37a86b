package kr.stability.acceptance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Signs people in through Keycloak. Who was there before is known to Keycloak, as at work in the afternoon, and gets a
 * new session of the service without typing a password again: hashing it is what a sign-in costs.
 */
final class SignIns {
    private final String issuer;
    private final Map<String, List<Cookie>> known = new HashMap<>();

    /** @param issuer base URL of the realm */
    SignIns(String issuer) {
        this.issuer = issuer;
    }

    /** Somebody signed in at a service on a fresh page; {@code first} is the path that they asked for. */
    Person at(String service, String first, Page page, String user) {
        page.context().addCookies(known.getOrDefault(user, List.of()));
        page.navigate(service + first);
        if (!page.url().startsWith(service)) {
            typesNameAndPassword(page, user);
            page.waitForURL(url -> url.startsWith(service + first));
        }
        known.put(user, page.context().cookies(issuer + "/"));
        return new Person(page, service);
    }

    /** Somebody who was nowhere before; nothing of it is kept: cookies know hosts, not ports, and would be taken for another's. */
    static Person anew(String service, String first, Page page, String user) {
        page.navigate(service + first);
        typesNameAndPassword(page, user);
        page.waitForURL(url -> url.startsWith(service + first));
        return new Person(page, service);
    }

    /** The user name on the first page, the password on the second. */
    private static void typesNameAndPassword(Page page, String user) {
        page.locator("#username").fill(user);
        page.locator("#kc-login").click();
        page.locator("#password").fill(user);
        page.locator("#kc-login").click();
    }
}
