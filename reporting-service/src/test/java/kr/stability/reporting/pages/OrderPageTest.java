package kr.stability.reporting.pages;

import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.stability.local.scenario.WebPage;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.Queries;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import kr.stability.reporting.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ReportingTest
class OrderPageTest {
    private String operator;
    private String order;

    @BeforeEach
    void serve() {
        operator = Api.operator();
        order = Api.servedOrder(operator);
    }

    @Test
    void theDayStandsWithItsDerivation() {
        assertThat(text(page(), ".facts")).contains("2023. 1. 6.(금) 24시까지", "D+", "행정지도", "과학기술정보통신부");
        assertThat(text(page(), ".derivation")).contains("도달한 날 2022. 12. 6.(화)은 세지 않고", "민법 159");
    }

    @Test
    void eachDemandTellsWhetherItIsAnsweredAndWhatWasFound() {
        assertThat(text(page(), "#requirement-KAKAO-1")).contains("운영 및 관리도구 다중화", "답 없음", "없음");
        sent(file(), "SUPPLEMENT_REQUIRED");
        assertThat(text(page(), "#requirement-KAKAO-1")).contains("조치로 답함", "보완요구", "확인했습니다.");
    }

    @Test
    void everyVersionStandsWithWhoMadeItAndWhen() {
        String first = file();
        String second = Api.file(Fixtures.filing(order, operator, Fixtures.secondPlan()))
                .getString("id");
        assertThat(part(page(), "versions"))
                .contains("제1판", "제2판", "2023. 1. 6. 17:00:00", "김하늘", "이바다", "기한 안 제출", "접수증");
        assertThat(page().document()
                        .select("section[aria-labelledby=versions] a")
                        .eachAttr("href"))
                .containsExactly("/ministry/submissions/" + first, "/ministry/submissions/" + second);
    }

    @Test
    void itsIncidentIsOneStepAway() {
        Map<String, Object> incident = Fixtures.incident(Api.fresh("incident"), operator);
        incident.put("claims", List.of(Map.of("operator", operator, "reports", 105_116)));
        as(Tokens.publisher()).body(incident).post("/api/v1/incidents").then().statusCode(201);
        order = as(Tokens.publisher())
                .body(Fixtures.order((String) incident.get("code"), operator))
                .post("/api/v1/orders")
                .path("id");
        String link = page().document().select(".facts a[href*=/incidents/]").attr("href");
        WebPage shown = Visitor.as("analyst").opens(link).expectOk();
        assertThat(shown.url()).doesNotContain("/of/");
        assertThat(text(shown, "main")).contains("KAKAOTALK", "10시간 4분", "카카오", "105,116", "미확인");
    }

    /** The ministry sees its own draft here, as in the API; it must be plain that the company does not. */
    @Test
    void aReviewThatWasNotSentSaysSo() {
        String review = Api.reviewed(file(), "SUPPLEMENT_REQUIRED");
        assertThat(text(page(), "#review-" + review)).contains("제1판 검토", "보내기 전", "보완요구");
        assertThat(text(page(), "#requirement-KAKAO-1")).doesNotContain("보완요구");
    }

    @Test
    void aReviewThatWasSentNamesWhoSentItAndBringsItsOwnDay() {
        String review = sent(file(), "SUPPLEMENT_REQUIRED");
        assertThat(text(page(), "#review-" + review)).contains("reviewer", "에 보냄", "보완 기한", "보완 기한을 정한 과정");
    }

    @Test
    void theHistorySaysWhoDidWhatWhen() {
        sent(file(), "ACCEPTED");
        assertThat(page().document()
                        .select("section[aria-labelledby=history] tbody th")
                        .eachText())
                .containsExactly("요구 작성", "요구 통지", "개선계획 접수", "검토 시작", "검토의견 보냄");
        assertThat(part(page(), "history")).contains("publisher", "analyst", "reviewer", "KST");
    }

    @Test
    void aStepLeadsToItsPlaceInThePlan() {
        String submission = file();
        assertThat(page().document()
                        .select("section[aria-labelledby=milestones] a")
                        .eachAttr("href"))
                .contains("/ministry/submissions/" + submission + "?place=measures/M1/milestones/M1-1#at");
    }

    @Test
    void inspectionsStandWhereTheEditionPointsTo() {
        file();
        String inspection = Api.inspection(operator);
        assertThat(text(page(), "#inspection-" + inspection)).contains("KAKAO-1", "적정", "analyst");
    }

    @Test
    void whyAnInspectionWasWithdrawnIsSaid() {
        String inspection = Api.inspection(operator);
        as(Tokens.analyst())
                .header("If-Match", "*")
                .body(Map.of("status", "WITHDRAWN", "text", Map.of("ko", "다른 사업자의 결과")))
                .post("/api/v1/inspections/{id}/steps", inspection)
                .then()
                .statusCode(200);
        assertThat(text(page(), "#inspection-" + inspection)).contains("철회", "다른 사업자의 결과");
    }

    @Test
    void manyVersionsAndReviewsAreNotMoreQuestionsToTheDatabase() {
        sent(file(), "SUPPLEMENT_REQUIRED");
        long few = Queries.of(this::page);
        for (Map<String, Object> plan : List.of(Fixtures.secondPlan(), Fixtures.plan(), Fixtures.secondPlan())) {
            String version = Api.file(Fixtures.filing(order, operator, plan)).getString("id");
            sent(version, "SUPPLEMENT_REQUIRED");
            IntStream.range(0, 3).forEach(i -> Api.inspection(operator));
        }
        assertThat(Queries.of(this::page)).isLessThanOrEqualTo(few + Queries.BACKGROUND);
    }

    @Test
    void aDraftHasNoDayYet() {
        order = Api.draftOrder(operator);
        assertThat(page().document().select("main").text())
                .contains("작성 중", "요구 작성")
                .doesNotContain("24시까지");
    }

    @Test
    void whatAPersonWroteIsTextWhateverItLooksLike() {
        Map<String, Object> plan = Fixtures.plan();
        Map<String, Object> measure = Fixtures.measure("<b>{x}", "KAKAO-1");
        measure.put("title", Api.text("<img src=x onerror=alert(1)>{cdi:viewer.name}", "x"));
        plan.put("measures", List.of(measure, Fixtures.measure("M2", "KAKAO-2")));
        Api.file(Fixtures.filing(order, operator, plan));
        assertThat(page().document().select("img, b:contains(x)")).isEmpty();
        assertThat(part(page(), "measures")).contains("<b>{x}", "<img src=x onerror=alert(1)>{cdi:viewer.name}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-an-id", "01890000-0000-7000-8000-000000000000", "%00", "..%2f"})
    void anOrderThatThereIsNotIsAPageThatSaysSo(String id) {
        WebPage page = Visitor.as("analyst").opens("/ministry/orders/" + id);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.document().select("main").text()).contains("찾을 수 없습니다", "주소를 확인하세요");
    }

    @Test
    void aPlaceInTheHistoryThatCannotBeIsRefused() {
        assertThat(Visitor.as("analyst")
                        .opens("/ministry/orders/" + order + "?after=yesterday")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aCompanyDoesNotSeeEvenItsOwnOrderHere() {
        WebPage page = Visitor.as("kakao-drafter").opens("/ministry/orders/" + order);
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.document().text()).doesNotContain("판교");
    }

    @Test
    void itIsInEnglishForWhoChoseIt() {
        Visitor reader = Visitor.signedIn("publisher");
        reader.opens("/ministry/language/en");
        String page = reader.opens("/ministry/orders/" + order).document().text();
        assertThat(page).contains("Demands", "The day of arrival, Tuesday 6 December 2022", "Order served");
    }

    private String file() {
        return Api.file(order, operator).getString("id");
    }

    private static String sent(String submission, String verdict) {
        String review = Api.reviewed(submission, verdict);
        as(Tokens.reviewer())
                .body(
                        verdict.equals("SUPPLEMENT_REQUIRED")
                                ? Map.of("supplementPeriod", Map.of("amount", 2, "unit", "WEEKS"))
                                : Map.of())
                .post("/api/v1/reviews/{id}/sending", review)
                .then()
                .statusCode(200);
        return review;
    }

    private WebPage page() {
        return Visitor.as("analyst").opens("/ministry/orders/" + order).expectOk();
    }

    private static String text(WebPage page, String css) {
        return page.document().select(css).first().text().replace('\u00a0', ' ');
    }

    private static String part(WebPage page, String section) {
        return text(page, "section[aria-labelledby=" + section + "]");
    }
}
