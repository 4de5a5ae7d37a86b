package kr.stability.acceptance.faults;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import kr.stability.local.scenario.Browser;
import kr.stability.local.scenario.ScenarioFailure;
import kr.stability.local.scenario.WebPage;
import kr.stability.local.stack.Await;
import org.jsoup.Jsoup;

/** Who files the plans of one company, over and over until the portal says that it has them. Used by one thread at a time. */
final class Certifier {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration READ_WITHIN = Duration.ofSeconds(30);
    private static final String NAME = "시험확인";

    private final Browser browser = new Browser();
    private final String company;
    private final String user;

    Certifier(String company, String user) {
        this.company = company;
        this.user = user;
    }

    /** Code of the company. */
    String company() {
        return company;
    }

    /** Goes through the login pages: the name first, then the password. */
    Certifier signIn(String portal) {
        WebPage name = browser.open(portal + "/orders");
        if (name.url().startsWith(portal)) {
            return this; // the session at the identity provider is still good
        }
        WebPage password = browser.submit(name.formWith("username").fill("username", user));
        browser.submit(password.formWith("password").fill("password", user)).expectOk();
        return this;
    }

    /** Opens the preview until it is shown: the portal has seen the order from now on. */
    void reads(String portal, FiledOrder order) {
        String preview = portal + "/orders/" + order.id() + "/certification";
        // after the fault before, the portal may not know yet that it can ask again, and old connections end
        if (!Await.until(READ_WITHIN, () -> shows(preview))) {
            browser.open(preview).expectOk();
        }
    }

    private boolean shows(String page) {
        try {
            return browser.open(page).status() == 200;
        } catch (ScenarioFailure e) {
            return false;
        }
    }

    /** Status of the page of an order. */
    int asks(String portal, UUID order) {
        return browser.open(portal + "/orders/" + order).status();
    }

    /** Presses the button once; sends the same again when it is called again. */
    Answer files(String portal, FiledOrder order) {
        try {
            Answer answer = answer(browser.send(portal + "/orders/" + order.id() + "/certification", this::form));
            if (answer.signedOut()) {
                signIn(portal);
            }
            return answer;
        } catch (ScenarioFailure e) {
            return new Answer(Answer.Kind.SILENT, e.getMessage());
        }
    }

    private HttpRequest.Builder form(HttpRequest.Builder request) {
        String origin = request.copy().build().uri().resolve("/").toString();
        return request.timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin.substring(0, origin.length() - 1))
                .POST(HttpRequest.BodyPublishers.ofString(
                        "draftVersion=1&name=" + URLEncoder.encode(NAME, StandardCharsets.UTF_8)));
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        String location = response.headers().firstValue("Location").orElse("");
        boolean retryAfter = response.headers().firstValue("Retry-After").isPresent();
        return switch (response.statusCode()) {
            case 303 -> new Answer(Answer.Kind.ACKNOWLEDGED, location.substring(location.lastIndexOf('/') + 1));
            case 401 -> new Answer(Answer.Kind.REFUSED, Answer.SIGNED_OUT);
            case 503, 507 ->
                new Answer(retryAfter ? Answer.Kind.REFUSED : Answer.Kind.WRONG, "no Retry-After: " + text(response));
            default -> new Answer(Answer.Kind.WRONG, response.statusCode() + " " + text(response));
        };
    }

    private static String text(HttpResponse<byte[]> response) {
        return Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8)).text();
    }
}
