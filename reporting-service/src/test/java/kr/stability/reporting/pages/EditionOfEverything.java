package kr.stability.reporting.pages;

import static kr.stability.reporting.testsupport.Api.as;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.stability.local.scenario.WebPage;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.Tokens;
import kr.stability.reporting.testsupport.Visitor;
import org.jsoup.nodes.Element;

/**
 * A quarter with something of everything and its edition. The edition has every plan of every test before, so it is compiled and
 * read to its end once; nothing changes it.
 */
final class EditionOfEverything {
    private static EditionOfEverything only;

    final String quarter = "2075-Q1";
    final String operator = Api.operator();
    final String submission = accepted(Fixtures.plan());
    final String inspection = Api.inspection(operator);
    final String reform = reform("보호지침 개정");
    final String edition;
    final List<WebPage> restricted;

    private EditionOfEverything() {
        accepted(planWithASecret());
        written(
                "운영도구를 함께 다중화함",
                citing("SUBMISSION", submission, "/measures/1"),
                citing("INSPECTION", inspection, null));
        written("보도자료에 따름", citing("PUBLIC", "S1", null));
        written("지침을 고침", citing("REFORM", reform, null));
        edition = compiled();
        restricted = pages("?audience=RESTRICTED");
    }

    static synchronized EditionOfEverything read() {
        if (only == null) {
            only = new EditionOfEverything();
        }
        return only;
    }

    private static Map<String, Object> planWithASecret() {
        Map<String, Object> plan = Fixtures.plan();
        Map<String, Object> measure = Fixtures.measure("M1", "KAKAO-1");
        measure.put("title", Api.text("감춘 조치", "Hidden measure"));
        measure.put("confidential", Map.of("reason", "영업비밀"));
        plan.put("measures", List.of(measure, Fixtures.measure("M2", "KAKAO-2")));
        return plan;
    }

    private static String reform(String text) {
        String code = Api.fresh("REF");
        as(Tokens.analyst())
                .body(Map.of("code", code, "text", Map.of("ko", text)))
                .post("/api/v1/reforms")
                .then()
                .statusCode(201);
        return code;
    }

    /** Files a plan of the company and accepts it; returns the filing's id. */
    String accepted(Map<String, Object> plan) {
        String order = Api.servedOrder(operator);
        String id = Api.file(Fixtures.filing(order, operator, plan)).getString("id");
        as(Tokens.reviewer())
                .body(Map.of())
                .post("/api/v1/reviews/{id}/sending", Api.reviewed(id, "ACCEPTED"))
                .then()
                .statusCode(200);
        return id;
    }

    @SafeVarargs
    private final void written(String text, Map<String, Object>... citations) {
        as(Tokens.analyst())
                .body(Map.of("place", "REDUNDANCY", "position", 1, "text", text, "citations", List.of(citations)))
                .post("/api/v1/edition-drafts/{quarter}/paragraphs", quarter)
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> citing(String kind, String id, String pointer) {
        Map<String, Object> citation = new HashMap<>(Map.of("kind", kind, "id", id));
        citation.put("pointer", pointer);
        return citation;
    }

    /** Compiles the quarter; returns the edition's id. */
    String compiled() {
        return as(Tokens.publisher())
                .body(Map.of("quarter", quarter, "cutOff", Instant.now().toString()))
                .post("/api/v1/editions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A page of the edition, with what comes after its address. */
    WebPage page(String rest) {
        return Visitor.as("analyst")
                .opens("/ministry/editions/" + edition + rest)
                .expectOk();
    }

    /** All pages from this one on. */
    List<WebPage> pages(String query) {
        return Stream.iterate(page(query), page -> page != null, EditionOfEverything::following)
                .toList();
    }

    private static WebPage following(WebPage page) {
        Element next = page.document().select(".turn a:contains(다음 쪽)").first();
        return next == null
                ? null
                : Visitor.as("analyst").opens(path(page) + next.attr("href")).expectOk();
    }

    private static String path(WebPage page) {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
    }

    /** Where the first page is that has such an element. */
    String pathOf(String selector) {
        return restricted.stream()
                .filter(page -> page.document().select(selector).first() != null)
                .map(page -> page.url().replaceFirst("^https?://[^/]+", ""))
                .findFirst()
                .orElseThrow();
    }

    /** Every link to a source. */
    List<Element> marks() {
        return restricted.stream()
                .flatMap(page -> page.document().select("a.mark").stream())
                .toList();
    }

    /** The sentence that says this. */
    Element sentence(String text) {
        return restricted.stream()
                .flatMap(page -> page.document().select(".sentence").stream())
                .filter(said -> said.text().contains(text))
                .findFirst()
                .orElseThrow();
    }
}
