package kr.stability.portal.testsupport;

import kr.stability.local.scenario.Browser;
import kr.stability.local.scenario.WebForm;
import kr.stability.local.scenario.WebPage;
import org.eclipse.microprofile.config.ConfigProvider;

/** A person of a company in a browser of their own, signed in through Keycloak's pages. */
public final class SignedIn {
    private final Browser browser = new Browser();
    private final String portal;

    private SignedIn(String portal) {
        this.portal = portal;
    }

    /** Signs in as a local user (password = user name); the session begins on my orders. */
    public static SignedIn as(String user) {
        SignedIn person = new SignedIn(portal());
        WebPage name = person.open("/orders");
        WebPage password = person.submit(name.formWith("username").fill("username", user));
        person.submit(password.formWith("password").fill("password", user));
        return person;
    }

    /** Base URL of the portal under test. */
    public static String portal() {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    public WebPage open(String path) {
        return browser.open(portal + path);
    }

    public WebPage submit(WebForm form) {
        return browser.submit(form);
    }
}
