package kr.stability.portal.testsupport;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import kr.stability.local.scenario.Browser;
import kr.stability.local.scenario.WebForm;
import kr.stability.local.scenario.WebPage;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A person of a company in a browser of their own, signed in through Keycloak's pages. */
public final class SignedIn {
    private static final Map<String, SignedIn> PEOPLE = new ConcurrentHashMap<>();

    /**
     * Status for an order of which the portal has seen nothing that is this person's: another company's or none at all. There is no
     * reporting-service in these tests that could say 404.
     */
    public static final int CANNOT_TELL = 503;

    private final Browser browser = new Browser();

    private SignedIn() {}

    /** A local user (password = user name), signed in once for all tests. */
    public static SignedIn as(String user) {
        return PEOPLE.computeIfAbsent(user, SignedIn::signIn);
    }

    /** Somebody who has not signed in. */
    public static SignedIn nobody() {
        return new SignedIn();
    }

    private static SignedIn signIn(String user) {
        SignedIn person = new SignedIn();
        person.signInAs(user);
        return person;
    }

    /** Signs in; gives every {@code Set-Cookie} header that this browser has got. */
    public List<String> signInAs(String user) {
        WebPage name = open("/orders");
        WebPage password = submit(name.formWith("username").fill("username", user));
        submit(password.formWith("password").fill("password", user));
        return browser.received();
    }

    /** Has a cookie already, as if another site had planted it. */
    public SignedIn with(String cookie) {
        browser.take(cookie + "; Path=/");
        return this;
    }

    /** Base URL of the portal under test. */
    public static String portal() {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    public WebPage open(String path) {
        return browser.open(portal() + path);
    }

    /** A page as it is read in English. */
    public Document inEnglish(String path) {
        byte[] page = send(path, request -> request.header("Cookie", "lang=en; " + cookies()))
                .body();
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }

    public byte[] download(String path) {
        return browser.download(portal() + path);
    }

    /** Sends what no form sends. */
    public HttpResponse<byte[]> send(String path, UnaryOperator<HttpRequest.Builder> request) {
        return browser.send(portal() + path, request);
    }

    /** The cookies of this person's session. */
    public String cookies() {
        return browser.cookies(portal());
    }

    public WebPage submit(WebForm form) {
        return browser.submit(form);
    }

    /** Opens a section, types into it and presses save. */
    public WebPage writes(String path, Map<String, String> fields) {
        WebForm form = open(path).formWith("version");
        fields.forEach(form::fill);
        return submit(form.fill("action", "save"));
    }
}
