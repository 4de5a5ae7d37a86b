package kr.stability.reporting.testsupport;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import kr.stability.local.scenario.Browser;
import kr.stability.local.scenario.WebPage;
import org.eclipse.microprofile.config.ConfigProvider;

/** A person who looks at the pages in a browser of their own. */
public final class Visitor {
    private static final Map<String, Visitor> PEOPLE = new ConcurrentHashMap<>();
    private final Browser browser = new Browser();

    /** A local user (password = user name), signed in through Keycloak's pages once for all tests. */
    public static Visitor as(String user) {
        return PEOPLE.computeIfAbsent(user, Visitor::signedIn);
    }

    /** A local user in a session of its own. */
    public static Visitor signedIn(String user) {
        Visitor visitor = new Visitor();
        WebPage name = visitor.opens("/ministry");
        WebPage password = visitor.browser.submit(name.formWith("username").fill("username", user));
        visitor.browser.submit(password.formWith("password").fill("password", user));
        return visitor;
    }

    /** Follows redirects. */
    public WebPage opens(String path) {
        return browser.open(address(path));
    }

    /** Asks without following redirects. */
    public HttpResponse<byte[]> asks(String path) {
        return browser.send(address(path), UnaryOperator.identity());
    }

    /** A page under test. */
    public static String address(String path) {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class)
                + path;
    }
}
