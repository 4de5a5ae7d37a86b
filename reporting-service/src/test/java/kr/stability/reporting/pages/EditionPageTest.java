package kr.stability.reporting.pages;

import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import kr.stability.local.scenario.WebPage;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.Queries;
import kr.stability.reporting.testsupport.ReadsEverything;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import kr.stability.reporting.testsupport.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ReportingTest
@ReadsEverything
class EditionPageTest {
    private EditionOfEverything all;

    @BeforeEach
    void read() {
        all = EditionOfEverything.read();
    }

    @Test
    void everySentenceAndEveryRowHasItsSource() {
        for (WebPage page : all.restricted) {
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
        String place = all.marks().stream()
                .map(mark -> mark.attr("href"))
                .filter(href -> href.startsWith("/ministry/submissions/" + all.submission + "?at=%2Fmeasures%2F0"))
                .findFirst()
                .orElseThrow();
        WebPage plan = Visitor.as("analyst").opens(place).expectOk();
        assertThat(plan.document().select("[id=/measures/0] #at")).hasSize(1);
    }

    @Test
    void aParagraphLeadsToWhatItCites() {
        Element said = all.sentence("운영도구를 함께 다중화함");
        assertThat(said.text()).contains("analyst 작성");
        assertThat(said.select("a.mark").eachAttr("href"))
                .contains(
                        "/ministry/submissions/" + all.submission + "?at=%2Fmeasures%2F1#at",
                        "/ministry/inspections/" + all.inspection);
    }

    @Test
    void anInspectionIsShownOnThePageOfItsOrder() {
        WebPage page = Visitor.as("analyst")
                .opens("/ministry/inspections/" + all.inspection)
                .expectOk();
        assertThat(page.url()).contains("/ministry/orders/");
        assertThat(page.document().select("#inspection-" + all.inspection)).hasSize(1);
    }

    @Test
    void aPublicSourceLeadsToItsDescriptionAndFromThereToItsAddress() {
        String described =
                all.sentence("보도자료에 따름").select("a.mark:contains(S1)").attr("href");
        WebPage register = Visitor.as("analyst")
                .opens("/ministry/editions/" + all.edition + described.split("#")[0]);
        assertThat(register.document()
                        .getElementById(described.split("#")[1])
                        .select("a.mark")
                        .attr("href"))
                .startsWith("http");
    }

    @Test
    void aReformAndAnIncidentHavePagesOfTheirOwn() {
        assertThat(opened(all.sentence("지침을 고침"), "/ministry/reforms/")
                        .document()
                        .select("h1")
                        .text())
                .isEqualTo("보호지침 개정");
        Element row = all.marks().stream()
                .filter(mark -> mark.attr("href").startsWith("/ministry/incidents/"))
                .findFirst()
                .orElseThrow();
        assertThat(opened(row.parent(), "/ministry/incidents/")
                        .document()
                        .select("main")
                        .text())
                .contains("KAKAOTALK", "10시간 4분");
    }

    /** A screen reader would say the English words of the page as if they were Korean. */
    @Test
    void englishWordsWithinTheKoreanTextAreDeclaredEnglish() {
        Visitor reader = Visitor.signedIn("analyst");
        reader.opens("/ministry/language/en");
        Element text = reader.opens(all.pathOf("table.data th:matchesOwn(^근거$)"))
                .expectOk()
                .document()
                .getElementsByAttributeValue("aria-labelledby", "document")
                .first();
        assertThat(text.select("th:matchesOwn(^Source$)")).isNotEmpty();
        assertThat(text.getElementsMatchingOwnText("^(Source|Example|\\(continued\\)|\\d+ sources|Written by .*)$"))
                .allSatisfy(
                        said -> assertThat(said.attr("lang")).as(said.text()).isEqualTo("en"));
    }

    @Test
    void theCoverSaysWhatItIs() {
        var api = as(Tokens.analyst()).get("/api/v1/editions/{id}", all.edition).jsonPath();
        String facts = all.page("").document().select(".facts").text();
        assertThat(facts).contains(all.quarter, "공개 전", api.getString("digest"), api.getString("publicDigest"));
    }

    @Test
    void itsFilesAreThoseOfTheInterfaceForPrograms() {
        for (String file : List.of("pdf", "hwpx", "docx", "xlsx", "html", "json", "oscal.json")) {
            HttpResponse<byte[]> answer = asked("analyst", "/document." + file + "?audience=PUBLIC");
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains("attachment", all.quarter + "-public." + file);
            assertThat(answer.body())
                    .isEqualTo(as(Tokens.analyst())
                            .get("/api/v1/editions/{id}/public/document.{suffix}", all.edition, file)
                            .asByteArray());
        }
        assertThat(all.page("").document().select("a[download]").eachText())
                .contains("PDF", "HWPX", "DOCX", "XLSX", "HTML");
    }

    @Test
    void aFileThatThereIsNotIsNotFoundAndNoneIsForACompany() {
        assertThat(asked("analyst", "/document.exe").statusCode()).isEqualTo(404);
        assertThat(asked("kakao-drafter", "/document.pdf").statusCode()).isEqualTo(403);
    }

    @Test
    void thePublicTextLeavesOutWhatThePublicMayNotRead() {
        assertThat(all.restricted)
                .anySatisfy(page -> assertThat(page.document().text()).contains("감춘 조치"));
        assertThat(all.pages("?audience=PUBLIC"))
                .allSatisfy(page -> assertThat(page.document().text()).doesNotContain("감춘 조치"));
    }

    @Test
    void whatChangedStandsWithItsCause() {
        String later = all.accepted(Fixtures.plan());
        WebPage page = Visitor.as("analyst")
                .opens("/ministry/editions/" + all.compiled() + "/differences?from=" + all.edition)
                .expectOk();
        assertThat(page.document().select("main").text()).contains(all.quarter + "-01 판과 견주어", "근거가 더해짐");
        assertThat(page.document().select("tbody a").eachAttr("href")).contains("/ministry/submissions/" + later);
    }

    @Test
    void nothingIsLostBetweenThePagesAndEachAsksTheDatabaseAFewThings() {
        long said = all.restricted.stream()
                .mapToLong(page ->
                        page.document().select(".sentence, table.data tbody tr").size())
                .sum();
        assertThat(all.restricted
                        .getFirst()
                        .document()
                        .select("section[aria-labelledby=contents]")
                        .text())
                .contains("문장과 표의 줄 " + said + "개");
        assertThat(Queries.of(() -> all.page(""))).isLessThan(15);
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
        WebPage page = Visitor.as("analyst").opens("/ministry/editions/" + all.edition + query);
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
                            .opens("/ministry/editions/" + all.edition + path)
                            .status())
                    .isEqualTo(403);
        }
    }

    private HttpResponse<byte[]> asked(String user, String path) {
        return Visitor.as(user).asks("/ministry/editions/" + all.edition + path);
    }

    private static WebPage opened(Element said, String beginning) {
        return Visitor.as("analyst")
                .opens(said.select("a.mark[href^=" + beginning + "]").attr("href"))
                .expectOk();
    }
}
