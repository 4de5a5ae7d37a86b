package kr.stability.reporting.pages;

import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kr.stability.local.scenario.WebPage;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.Queries;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import kr.stability.reporting.testsupport.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ReportingTest
class EditionPageTest {
    private static final AtomicInteger NEXT = new AtomicInteger(2075 * 4);

    private static String quarter;
    private static String operator;
    private static String submission;
    private static String inspection;
    private static String reform;
    private static String edition;
    private static List<WebPage> restricted;

    /** An edition with something of everything. It has every plan of every test before, so it is read to its end once. */
    @BeforeEach
    void anEditionThatNothingChanges() {
        if (edition != null) {
            return;
        }
        int next = NEXT.getAndIncrement();
        quarter = next / 4 + "-Q" + (next % 4 + 1);
        operator = Api.operator();
        submission = accepted(Fixtures.plan());
        accepted(planWithASecret());
        inspection = Api.inspection(operator);
        reform = reform("보호지침 개정");
        written(
                "운영도구를 함께 다중화함",
                citing("SUBMISSION", submission, "/measures/1"),
                citing("INSPECTION", inspection, null));
        written("보도자료에 따름", citing("PUBLIC", "S1", null));
        written("지침을 고침", citing("REFORM", reform, null));
        edition = compiled();
        restricted = pages("?audience=RESTRICTED");
    }

    @Test
    void everySentenceAndEveryRowHasItsSource() {
        for (WebPage page : restricted) {
            assertThat(page.document().select(".sentence"))
                    .allSatisfy(said ->
                            assertThat(said.select("a.mark")).as(said.text()).isNotEmpty());
            assertThat(page.document()
                            .select("table.data:has(thead th:last-child:matchesOwn(^근거$)) tbody tr:not([id])"))
                    .allSatisfy(row ->
                            assertThat(row.select("a.mark")).as(row.text()).isNotEmpty());
        }
    }

    @Test
    void aRowLeadsToItsPlaceInThePlan() {
        String place = marks().stream()
                .map(mark -> mark.attr("href"))
                .filter(href -> href.startsWith("/ministry/submissions/" + submission + "?at=%2Fmeasures%2F0"))
                .findFirst()
                .orElseThrow();
        WebPage plan = Visitor.as("analyst").opens(place).expectOk();
        assertThat(plan.document().select("[id=/measures/0] #at")).hasSize(1);
    }

    @Test
    void aParagraphLeadsToWhatItCites() {
        Element said = sentence("운영도구를 함께 다중화함");
        assertThat(said.text()).contains("analyst 작성");
        assertThat(said.select("a.mark").eachAttr("href"))
                .contains(
                        "/ministry/submissions/" + submission + "?at=%2Fmeasures%2F1#at",
                        "/ministry/inspections/" + inspection);
    }

    @Test
    void anInspectionIsShownOnThePageOfItsOrder() {
        WebPage page = Visitor.as("analyst")
                .opens("/ministry/inspections/" + inspection)
                .expectOk();
        assertThat(page.url()).contains("/ministry/orders/");
        assertThat(page.document().select("#inspection-" + inspection)).hasSize(1);
    }

    @Test
    void aPublicSourceLeadsToItsDescriptionAndFromThereToItsAddress() {
        String described = sentence("보도자료에 따름").select("a.mark:contains(S1)").attr("href");
        WebPage register = Visitor.as("analyst")
                .opens("/ministry/editions/" + edition + described.split("#")[0]);
        assertThat(register.document()
                        .getElementById(described.split("#")[1])
                        .select("a.mark")
                        .attr("href"))
                .startsWith("http");
    }

    @Test
    void aReformAndAnIncidentHavePagesOfTheirOwn() {
        assertThat(opened(sentence("지침을 고침"), "/ministry/reforms/")
                        .document()
                        .select("h1")
                        .text())
                .isEqualTo("보호지침 개정");
        Element row = marks().stream()
                .filter(mark -> mark.attr("href").startsWith("/ministry/incidents/"))
                .findFirst()
                .orElseThrow();
        assertThat(opened(row.parent(), "/ministry/incidents/")
                        .document()
                        .select("main")
                        .text())
                .contains("KAKAOTALK", "604");
    }

    @Test
    void theCoverSaysWhatItIs() {
        var api = as(Tokens.analyst()).get("/api/v1/editions/{id}", edition).jsonPath();
        String facts = page("").document().select(".facts").text();
        assertThat(facts).contains(quarter, "공개 전", api.getString("digest"), api.getString("publicDigest"));
    }

    @Test
    void thePublicTextLeavesOutWhatThePublicMayNotRead() {
        assertThat(restricted)
                .anySatisfy(page -> assertThat(page.document().text()).contains("감춘 조치"));
        assertThat(pages("?audience=PUBLIC"))
                .allSatisfy(page -> assertThat(page.document().text()).doesNotContain("감춘 조치"));
    }

    @Test
    void whatChangedStandsWithItsCause() {
        String later = accepted(Fixtures.plan());
        WebPage page = Visitor.as("analyst")
                .opens("/ministry/editions/" + compiled() + "/differences?from=" + edition)
                .expectOk();
        assertThat(page.document().select("main").text()).contains(quarter + "-01과 견주어", "근거가 더해짐");
        assertThat(page.document().select("tbody a").eachAttr("href")).contains("/ministry/submissions/" + later);
    }

    @Test
    void nothingIsLostBetweenThePagesAndEachAsksTheDatabaseAFewThings() {
        long said = restricted.stream()
                .mapToLong(page ->
                        page.document().select(".sentence, table.data tbody tr").size())
                .sum();
        assertThat(restricted
                        .getFirst()
                        .document()
                        .select("section[aria-labelledby=contents]")
                        .text())
                .contains("문장과 표의 줄 " + said + "개");
        assertThat(Queries.of(() -> page(""))).isLessThan(15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?audience=EVERYBODY",
                "?page=0",
                "?page=100000",
                "?page=x",
                "/differences?from=x",
                "/differences?page=100000"
            })
    void whatCannotBeMeantIsRefusedWithAPage(String query) {
        WebPage page = Visitor.as("analyst").opens("/ministry/editions/" + edition + query);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("main").text()).contains("주소를 확인하고 다시 시도하세요.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "editions/not-an-id",
                "editions/01890000-0000-7000-8000-000000000000",
                "editions/01890000-0000-7000-8000-000000000000/differences",
                "inspections/01890000-0000-7000-8000-000000000000",
                "reports/01890000-0000-7000-8000-000000000000",
                "releases/01890000-0000-7000-8000-000000000000",
                "reforms/01890000-0000-7000-8000-000000000000",
                "incidents/%00"
            })
    void whatThereIsNotIsAPageThatSaysSo(String path) {
        WebPage page = Visitor.as("analyst").opens("/ministry/" + path);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.document().select("h1").text()).isEqualTo("찾을 수 없습니다");
    }

    @Test
    void aCompanySeesNoEditionHere() {
        for (String path : List.of("", "/differences")) {
            assertThat(Visitor.as("kakao-drafter")
                            .opens("/ministry/editions/" + edition + path)
                            .status())
                    .isEqualTo(403);
        }
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

    private static String accepted(Map<String, Object> plan) {
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
    private static void written(String text, Map<String, Object>... citations) {
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

    private static String compiled() {
        return as(Tokens.publisher())
                .body(Map.of("quarter", quarter, "cutOff", Instant.now().toString()))
                .post("/api/v1/editions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static WebPage page(String rest) {
        return Visitor.as("analyst")
                .opens("/ministry/editions/" + edition + rest)
                .expectOk();
    }

    private static List<WebPage> pages(String query) {
        return Stream.iterate(page(query), page -> page != null, EditionPageTest::following)
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

    private static List<Element> marks() {
        return restricted.stream()
                .flatMap(page -> page.document().select("a.mark").stream())
                .toList();
    }

    private static Element sentence(String text) {
        return restricted.stream()
                .flatMap(page -> page.document().select(".sentence").stream())
                .filter(said -> said.text().contains(text))
                .findFirst()
                .orElseThrow();
    }

    private static WebPage opened(Element said, String beginning) {
        return Visitor.as("analyst")
                .opens(said.select("a.mark[href^=" + beginning + "]").attr("href"))
                .expectOk();
    }
}
