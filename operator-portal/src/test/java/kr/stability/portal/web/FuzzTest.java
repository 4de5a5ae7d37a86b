package kr.stability.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import kr.stability.local.scenario.WebForm;
import kr.stability.local.scenario.WebPage;
import kr.stability.local.stack.KeycloakAdmin;
import kr.stability.local.stack.LocalKeycloak;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.Received;
import kr.stability.portal.testsupport.SignedIn;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nonsense in every form of the portal, as a drafter, a certifier and an administrator who are signed in. The forms are those that the pages show: each
 * field is what the form says it is, nearly always. {@code -Dfuzz.requests=10000} for a night, {@code -Dfuzz.seed=…} to see
 * one run again.
 */
@PortalTest
class FuzzTest {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 500);
    private static final long SEED = Long.getLong("fuzz.seed", 20221015L);
    private static final int LARGEST_ERROR = 64 * 1024;
    private static final int TYPED_BACK = 422;
    private static final String COMPANY = "fuzzed";

    private final Random random = new Random(SEED);
    private final SoftAssertions softly = new SoftAssertions();
    private final FormNonsense nonsense = new FormNonsense(random);

    LocalKeycloak keycloak; // injected by the suite's servers

    private List<SignedIn> people;
    private List<Element> forms;

    /** People of a company that no other test counts on: nonsense may take their roles away. */
    @BeforeEach
    void everyFormThatTheyCanReach() {
        new KeycloakAdmin(keycloak.issuer())
                .adds(
                        COMPANY,
                        Map.of(
                                "fuzzed-drafter", "operator-drafter",
                                "fuzzed-certifier", "operator-certifier",
                                "fuzzed-admin", "operator-admin"));
        people = Stream.of("fuzzed-drafter", "fuzzed-certifier", "fuzzed-admin")
                .map(FuzzTest::signedIn)
                .toList();
        forms = new ArrayList<>(
                Crawl.forms(people, List.of(drafted(), filed(), filed() + "/withdrawal", "/company/members"))
                        .values());
    }

    private static SignedIn signedIn(String user) {
        SignedIn person = SignedIn.nobody();
        person.signInAs(user);
        return person;
    }

    private String drafted() {
        SignedIn drafter = people.getFirst();
        String order = Fixtures.order(COMPANY, Fixtures.today().plusDays(5));
        drafter.writes(order + "/plan/measures", Fixtures.measure());
        drafter.submit(drafter.open(order + "/handover").formWith("note"));
        return order;
    }

    /** Path of what the certifier filed and the ministry received. */
    private String filed() {
        SignedIn certifier = people.get(1);
        WebForm statement = certifier
                .open(drafted() + "/certification")
                .formWith("draftVersion")
                .fill("name", "시험확인");
        String path = URI.create(certifier.submit(statement).url()).getPath();
        Received.at(path);
        return path;
    }

    @Test
    void nonsenseInAFormIsRefusedOrTakenAsText() {
        assertThat(forms).as("forms found").hasSizeGreaterThan(12);
        assertThat(forms)
                .extracting(Crawl::action)
                .anyMatch(to -> to.contains("/withdrawal"))
                .anyMatch(to -> to.contains("/company/"));
        for (int i = 0; i < Math.max(REQUESTS, forms.size()); i++) {
            Element form = forms.get(i % forms.size());
            Map<String, List<String>> fields = nonsense.in(form);
            check(form, fields, send(people.get(random.nextInt(people.size())), form, fields));
        }
        softly.assertAll();
    }

    private static HttpResponse<byte[]> send(SignedIn person, Element form, Map<String, List<String>> fields) {
        String path = URI.create(Crawl.action(form)).getRawPath();
        return person.send(
                path,
                request -> form.attr("enctype").startsWith("multipart")
                        ? request.header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(BodyPublishers.ofString(multipart(fields)))
                        : request.header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    private static String encoded(Map<String, List<String>> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
        return String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String multipart(Map<String, List<String>> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach(
                (name, values) -> values.forEach(value -> body.append("--x\r\nContent-Disposition: form-data; name=\"")
                        .append(name.replaceAll("[\"\\r\\n]", "_"))
                        .append(name.startsWith("file") ? "\"; filename=\"a.pdf" : "")
                        .append("\"\r\n\r\n")
                        .append(value)
                        .append("\r\n")));
        return body.append("--x--\r\n").toString();
    }

    private void check(Element form, Map<String, List<String>> fields, HttpResponse<byte[]> answer) {
        String said = new String(answer.body(), StandardCharsets.UTF_8);
        String request = Crawl.action(form) + " seed " + SEED + " " + shortened(fields.toString());
        boolean cannotTellNow = answer.statusCode() == 503
                && answer.headers().firstValue("Retry-After").isPresent(); // no ministry runs beside this test
        softly.assertThat(answer.statusCode() < 500 || cannotTellNow)
                .as(answer.statusCode() + " to " + request + "\n" + shortened(said))
                .isTrue();
        if (answer.statusCode() >= 400) {
            softly.assertThat(said.contains("\tat ") || said.contains("kr.stability") || said.contains("org.hibernate"))
                    .as(request + "\n" + shortened(said))
                    .isFalse();
        }
        // a form that is given back holds what was typed, however much that is
        if (answer.statusCode() >= 400 && answer.statusCode() != TYPED_BACK) {
            softly.assertThat(answer.body().length).as(request).isLessThan(LARGEST_ERROR);
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(1500, text.length()));
    }

    /** Finds forms by following the links of pages, from the orders on; signing out is not followed. */
    private static final class Crawl {
        private static final int MOST_PAGES = 60;

        private Crawl() {}

        /** One of each form, by where it is sent and the names of its fields. */
        static Map<String, Element> forms(List<SignedIn> people, List<String> places) {
            Map<String, Element> found = new TreeMap<>();
            for (SignedIn person : people) {
                List<String> pages = new ArrayList<>(places);
                pages.addAll(List.of("/orders", "/notices/settings"));
                for (int i = 0; i < Math.min(pages.size(), MOST_PAGES); i++) {
                    WebPage page = person.open(pages.get(i));
                    page.document().select("form[method=post]").forEach(form -> found.putIfAbsent(key(form), form));
                    page.document().select("a[href]").stream()
                            .map(link -> link.attr("href").replaceFirst("[?#].*", ""))
                            .filter(path -> path.startsWith("/") && follows(path, places) && !pages.contains(path))
                            .distinct()
                            .forEach(pages::add);
                }
            }
            return found;
        }

        private static boolean follows(String path, List<String> places) {
            return places.stream().anyMatch(path::startsWith) && !path.matches(".*[.](pdf|xlsx|json|zip)")
                    || path.startsWith("/notices");
        }

        private static String key(Element form) {
            return action(form)
                    + form.select("[name]").stream()
                            .map(field -> field.attr("name").replaceAll("\\d+", "0"))
                            .distinct()
                            .sorted()
                            .toList();
        }

        static String action(Element form) {
            return form.absUrl("action").isEmpty() ? form.baseUri() : form.absUrl("action");
        }
    }
}
