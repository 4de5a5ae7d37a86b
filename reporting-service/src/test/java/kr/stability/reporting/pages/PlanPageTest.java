package kr.stability.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.stability.local.scenario.WebPage;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.Queries;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ReportingTest
class PlanPageTest {
    private static final int LARGEST = 600_000;

    private String operator;
    private String order;

    @BeforeEach
    void serve() {
        operator = Api.operator();
        order = Api.servedOrder(operator);
    }

    @Test
    void everyFieldStandsAsFiled() {
        assertThat(text(page(filed(Fixtures.plan())), "[id=/measures/0]"))
                .contains("M1 배포도구 동작-동작 전환", "답하는 요구사항 KAKAO-1", "구분 향후계획", "담당 부서 인프라")
                .contains("종료일 2023. 6. 30.(금)", "이행일정 M1-1", "설계 완료", "예정일 2023. 3. 31.(금)");
    }

    @Test
    void aDemandNamesTheMeasuresThatAnswerItAndWhatWasFound() {
        String submission = filed(Fixtures.plan());
        Api.reviewed(submission, "GUIDANCE");
        WebPage page = page(submission);
        assertThat(part(page, "findings")).contains("KAKAO-1", "M1 배포도구", "행정지도", "확인했습니다.", "아직 보내지 않았습니다");
        assertThat(links(page, "findings")).contains("?at=/measures/0#at");
    }

    @Test
    void theFirstVersionHasNothingToCompareWith() {
        assertThat(part(page(filed(Fixtures.plan())), "differences")).contains("견줄 앞 판이 없습니다.");
    }

    @Test
    void aChangedFieldStandsWithBothValuesAndLeadsToItsPlace() {
        filed(Fixtures.plan());
        WebPage page = page(filed(Fixtures.secondPlan()));
        assertThat(part(page, "differences")).contains("제1판과 견주어 1곳", "조치 › M2 › 예산(원)", "더함", "없음", "7");
        assertThat(links(page, "differences")).contains("?place=measures%2FM2%2FbudgetKrw#at");
        assertThat(text(page, "[id=/measures/1]")).contains("예산(원) 7 더함");
    }

    @Test
    void aNewWordingIsMarkedAtTheField() {
        filed(Fixtures.plan());
        Map<String, Object> plan = Fixtures.plan();
        Map<String, Object> measure = Fixtures.measure("M2", "KAKAO-2");
        measure.put("title", Api.text("새 제목", "New title"));
        plan.put("measures", List.of(Fixtures.measure("M1", "KAKAO-1"), measure));
        assertThat(text(page(filed(plan)), "[id=/measures/1]")).contains("제목 새 제목 바꿈");
    }

    @Test
    void whatAFilingLeavesUnexplainedSaysWhatIsAskedAndLeadsThere() {
        Map<String, Object> plan = Fixtures.plan();
        plan.put("services", List.of(Map.of("code", "TALK", "name", Map.of("ko", "톡"), "tier", "CORE")));
        Map<String, Object> filing = Fixtures.filing(order, operator, plan);
        filing.put("formVersion", "1"); // in which nothing could be explained
        String submission = Api.file(filing).getString("id");
        WebPage page = page(submission);
        assertThat(part(page, "unexplained")).contains("핵심 서비스에 목표복구시점(RPO)이 없습니다.", "/services/TALK/rpoMinutes");
        assertThat(links(page, "unexplained")).contains("?place=%2Fservices%2FTALK%2FrpoMinutes#at");
        assertThat(page(submission + "?place=%2Fservices%2FTALK%2FrpoMinutes")
                        .document()
                        .select("#at"))
                .isNotEmpty();
    }

    @Test
    void evidenceIsListedWithWhatCanBeSaidOfItAndLinkedToItsPlace() {
        WebPage page = page(filed(proved()));
        assertThat(part(page, "evidence"))
                .contains("점검표.pdf", "measures/M1", "적지 않음", "알 수 없음")
                .doesNotContain("증빙을 붙인 조치나 훈련이 없습니다.");
        assertThat(links(page, "evidence")).contains("?at=/measures/0/evidence/0#at");
        assertThat(text(page, "[id=/measures/0]")).contains("증빙자료 점검표.pdf 알 수 없음");
    }

    @Test
    void theSameFileOfAnotherCompanyIsNamed() {
        Map<String, Object> plan = proved();
        String other = Api.operator();
        Api.evidence(other, "점검표");
        String elsewhere =
                Api.file(Fixtures.filing(Api.servedOrder(other), other, plan)).getString("id");
        WebPage page = page(filed(plan));
        assertThat(part(page, "evidence")).contains(other);
        assertThat(links(page, "evidence")).contains("/ministry/submissions/" + elsewhere + "?place=measures%2FM1#at");
    }

    @Test
    void aResultReportWithTheSameFileIsNamedAndLinked() {
        String other = Api.operator();
        String order = Api.orderWithResults(other);
        Api.file(order, other);
        Api.reportResults(order, other, Api.evidence(other, "점검표"));
        WebPage page = page(filed(proved()));
        assertThat(part(page, "evidence")).contains(other, "이행결과 보고 제1판 M2");
        assertThat(links(page, "evidence")).contains("/ministry/orders/" + order + "#results");
    }

    @ParameterizedTest
    @ValueSource(strings = {"at=/measures/1", "at=/measures/1/endsOn", "place=measures/M2/milestones/M2-1"})
    void whoComesForAPlaceFindsItMarkedOnce(String place) {
        WebPage page = page(filed(Fixtures.plan()) + "?" + place);
        assertThat(page.document().select("#at")).hasSize(1);
        assertThat(page.document().select("[id=/measures/1]").first().select("#at"))
                .hasSize(1);
        assertThat(page.document().select(".notice")).isEmpty();
    }

    @Test
    void whoComesForAWholeSectionFindsItMarkedOnce() {
        WebPage page = page(filed(Fixtures.plan()) + "?at=/measures");
        assertThat(page.document().select("#at")).hasSize(1);
        assertThat(page.document().select("details:has(#at) h3").text()).isEqualTo("조치");
    }

    @Test
    void ofALongPlanThePageOnWhichTheSectionBeginsIsShown() {
        Map<String, Object> plan = longPlan();
        plan.put("sites", List.of(Map.of("code", "PANGYO")));
        WebPage page = page(filed(plan) + "?at=/sites");
        assertThat(page.document().select("details:has(#at) [id=/sites/0]")).hasSize(1);
    }

    /** What an edition says is not declared has no field in the plan: the reader must be told, and not left at the top. */
    @Test
    void aPlaceWhereNothingStandsIsNamedAndTheNearestShown() {
        WebPage page = page(filed(Fixtures.plan()) + "?at=/measures/1/budgetKrw");
        assertThat(text(page, ".notice")).contains("/measures/1/budgetKrw 자리에 적힌 것이 없습니다");
        assertThat(page.document().select("[id=/measures/1] #at")).hasSize(1);
    }

    @Test
    void ofALongPlanThePageOfThePlaceIsShown() {
        String submission = filed(longPlan());
        WebPage page = page(submission + "?at=/measures/999");
        assertThat(page.document().select("[id=/measures/999] #at")).hasSize(1);
        assertThat(page.document().select(".plan-row")).hasSizeLessThanOrEqualTo(60);
        assertThat(page.document().outerHtml()).hasSizeLessThan(LARGEST);
        assertThat(page(submission).document().outerHtml()).hasSizeLessThan(LARGEST);
    }

    @Test
    void aLongPlanAsksTheDatabaseAsOftenAsAShortOne() {
        String small = filed(Fixtures.plan());
        String large = filed(longPlan());
        assertThat(Queries.of(() -> page(large)))
                .isLessThanOrEqualTo(Queries.of(() -> page(small)) + Queries.BACKGROUND);
    }

    @Test
    void whatAPersonWroteIsTextWhateverItLooksLike() {
        Map<String, Object> plan = Fixtures.plan();
        plan.put("opinion", Map.of("ko", "</dd><script>alert(1)</script>{plan:content}"));
        WebPage page = page(filed(plan));
        assertThat(page.document().select("script")).isEmpty();
        assertThat(page.document().select("main").text()).contains("</dd><script>alert(1)</script>{plan:content}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"at=measures", "page=0", "page=99", "page=many", "page=99999999999", "from=x"})
    void whatCannotBeMeantIsRefusedWithAPage(String query) {
        WebPage page = Visitor.as("analyst").opens("/ministry/submissions/" + filed(Fixtures.plan()) + "?" + query);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("main").text()).contains("주소를 확인하고 다시 시도하세요.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-an-id", "01890000-0000-7000-8000-000000000000", "%00"})
    void aVersionThatThereIsNotIsAPageThatSaysSo(String id) {
        assertThat(Visitor.as("analyst").opens("/ministry/submissions/" + id).status())
                .isEqualTo(404);
    }

    @Test
    void aCompanyDoesNotSeeEvenItsOwnPlanHere() {
        WebPage page = Visitor.as("kakao-drafter").opens("/ministry/submissions/" + filed(Fixtures.plan()));
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.document().text()).doesNotContain("배포도구");
    }

    private String filed(Map<String, Object> plan) {
        return Api.file(Fixtures.filing(order, operator, plan)).getString("id");
    }

    private Map<String, Object> proved() {
        Map<String, Object> measure = Fixtures.measure("M1", "KAKAO-1");
        measure.put("evidence", List.of(Map.of("sha256", Api.evidence(operator, "점검표"), "name", "점검표.pdf")));
        Map<String, Object> plan = Fixtures.plan();
        plan.put("measures", List.of(measure, Fixtures.measure("M2", "KAKAO-2")));
        return plan;
    }

    private static Map<String, Object> longPlan() {
        List<Object> measures = new ArrayList<>();
        IntStream.rangeClosed(1, 1000)
                .mapToObj(n -> Fixtures.measure("M" + n, n % 2 == 1 ? "KAKAO-1" : "KAKAO-2"))
                .forEach(measures::add);
        Map<String, Object> plan = new HashMap<>(Fixtures.plan());
        plan.put("measures", measures);
        return plan;
    }

    private static WebPage page(String submission) {
        return Visitor.as("analyst")
                .opens("/ministry/submissions/" + submission)
                .expectOk();
    }

    private static String text(WebPage page, String css) {
        Element found = page.document().select(css).first();
        return found == null ? "" : found.text().replace('\u00a0', ' ');
    }

    private static String part(WebPage page, String section) {
        return text(page, "section[aria-labelledby=" + section + "]");
    }

    private static List<String> links(WebPage page, String section) {
        return page.document()
                .select("section[aria-labelledby=" + section + "] a")
                .eachAttr("href");
    }
}
