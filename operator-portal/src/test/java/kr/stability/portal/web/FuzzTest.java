package kr.stability.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.stability.local.scenario.WebForm;
import kr.stability.local.scenario.WebPage;
import kr.stability.local.stack.KeycloakAdmin;
import kr.stability.local.stack.LocalKeycloak;
import kr.stability.portal.bulk.Desk;
import kr.stability.portal.tenancy.Paths;
import kr.stability.portal.tenancy.Paths.Operation;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.Followed;
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
    /** A form that is given back holds what was typed; these many bytes of page for each byte of it. */
    private static final int PAGE_OF_TYPED = 40;

    private static final Set<Integer> TYPED_BACK = Set.of(409, 422, 503);

    /** What is sent by scripts or followed as a link, and so by no form of a page. */
    private static final Set<String> NO_FORM = Set.of(
            "/company/members/relink", // only where somebody has left the company
            "/language/{code}", // a link; the form is one of the sign-in pages
            "/local/clock", // only on a developer's machine
            "/orders/{order}/plan/evidence/uploads", // tus, by the script of the page of files
            "/orders/{order}/plan/{section}/presence"); // by the script of a section

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
        forms = new ArrayList<>(Crawl.forms(people, places()).values());
    }

    private List<String> places() {
        String order = drafted();
        String filing = filed();
        String followed = Followed.owingResults(COMPANY);
        attach(order);
        return List.of(
                order,
                filing,
                filing + "/withdrawal",
                imported(order),
                followed + "/plan/evidence",
                followed + "/progress",
                followed + "/result",
                "/company/members");
    }

    /** A file in the plan, that other plans may use as well. */
    private void attach(String order) {
        people.getFirst()
                .send(
                        order + "/plan/evidence",
                        request -> request.header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(BodyPublishers.ofString(
                                        multipart(Map.of("files", List.of("%PDF-1.7\n%%EOF\n" + "x".repeat(2_000)))))));
    }

    /** Path of a workbook that is uploaded and not confirmed yet. */
    private String imported(String order) {
        Desk desk = new Desk(people.getFirst(), order + "/plan");
        return URI.create(desk.upload(desk.download()).url()).getPath();
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
        everyAddressThatTakesAFormHasOne();
        for (int i = 0; i < Math.max(REQUESTS, forms.size()); i++) {
            Element form = forms.get(i % forms.size());
            Map<String, List<String>> fields = nonsense.in(form);
            check(form, fields, send(people.get(random.nextInt(people.size())), form, fields));
        }
        softly.assertAll();
    }

    private void everyAddressThatTakesAFormHasOne() {
        List<Operation> posts = Paths.all().stream()
                .filter(operation -> operation.method().equals("POST"))
                .toList();
        Set<String> tried = forms.stream()
                .map(form -> URI.create(Crawl.action(form)).getPath())
                .flatMap(
                        path -> posts.stream()
                                .filter(operation -> operation.has(path))
                                .min(Comparator.comparing(Operation::names))
                                .stream())
                .map(Operation::template)
                .collect(Collectors.toSet());
        assertThat(posts)
                .extracting(Operation::template)
                .filteredOn(template -> !NO_FORM.contains(template))
                .containsExactlyInAnyOrderElementsOf(tried);
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
            softly.assertThat(said.contains("Exception")
                            || said.contains("\tat ")
                            || said.contains("kr.stability")
                            || said.contains("org.hibernate"))
                    .as(request + "\n" + shortened(said))
                    .isFalse();
        }
        if (answer.statusCode() >= 400) {
            int typed =
                    TYPED_BACK.contains(answer.statusCode()) ? encoded(fields).length() : 0;
            softly.assertThat(answer.body().length)
                    .as(answer.statusCode() + " to " + request)
                    .isLessThan(LARGEST_ERROR + PAGE_OF_TYPED * typed);
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
            return action(form).replaceAll("[0-9a-f]{64}|[0-9a-f-]{36}", "…")
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
