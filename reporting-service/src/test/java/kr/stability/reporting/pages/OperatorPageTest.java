package kr.stability.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.stability.local.scenario.WebPage;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import kr.stability.reporting.testsupport.Queries;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ReportingTest
class OperatorPageTest {
    private String operator;

    @BeforeEach
    void register() {
        operator = Api.operator();
    }

    @Test
    void aCompanyWithoutOrdersIsAPageThatSaysSo() {
        assertThat(page().document().select(".empty").eachText())
                .containsExactly("이 사업자에 통지한 시정조치 요구가 없습니다.", "기한이 지난 이행일정이 없습니다.", "제출한 개선계획에 데이터센터가 없습니다.");
    }

    @Test
    void itsOrdersStandWithTheVersionFiledLast() {
        String open = Api.servedOrder(operator);
        String answered = Api.servedOrder(operator);
        String submission = Api.file(answered, operator).getString("id");
        assertThat(links("orders"))
                .containsExactly(
                        "/ministry/orders/" + open,
                        "/ministry/orders/" + answered,
                        "/ministry/submissions/" + submission);
        assertThat(part("orders")).contains("D+", "기한 지남", "접수됨", "제1판");
    }

    @Test
    void itsLateStepsLeadToTheirOrder() {
        String order = Api.servedOrder(operator);
        Api.file(order, operator);
        assertThat(part("milestones")).contains("M1 M1-1", "설계 완료", "2023. 3. 31.(금)");
        assertThat(links("milestones")).contains("/ministry/orders/" + order + "#milestones");
    }

    @Test
    void itsDataCentresAreThoseOfThePlanFiledLast() {
        String submission = filed();
        assertThat(part("sites")).contains("PANGYO 판교 카카오", "제1판 기준");
        assertThat(page().document()
                        .select("section[aria-labelledby=sites] tbody td")
                        .eachText())
                .containsExactly("카카오", "2개", "1개", "1개", "0개");
        assertThat(links("sites")).contains("/ministry/submissions/" + submission + "?at=/sites/0#at");
    }

    @Test
    void moreOrdersAreNotMoreQuestionsToTheDatabase() {
        filed();
        long few = Queries.of(this::page);
        filed();
        IntStream.range(0, 8).forEach(i -> Api.servedOrder(operator));
        assertThat(Queries.of(this::page)).isLessThanOrEqualTo(few + Queries.BACKGROUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-company", "%00", "KAKAO", "%27%20or%201%3D1"})
    void aCompanyThatThereIsNotIsAPageThatSaysSo(String code) {
        WebPage page = Visitor.as("analyst").opens("/ministry/operators/" + code);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.document().select("h1").text()).isEqualTo("찾을 수 없습니다");
    }

    @Test
    void aCompanyDoesNotSeeEvenItsOwnPage() {
        assertThat(Visitor.as("kakao-drafter")
                        .opens("/ministry/operators/kakao")
                        .status())
                .isEqualTo(403);
    }

    private String filed() {
        Map<String, Object> plan = Fixtures.plan();
        plan.put(
                "sites",
                List.of(
                        Map.of("code", "PANGYO", "owner", operator, "name", Map.of("ko", "판교")),
                        Map.of("code", "ANYANG")));
        plan.put("components", List.of(component("A", "PANGYO"), component("B", "PANGYO", "ANYANG")));
        return Api.file(Fixtures.filing(Api.servedOrder(operator), operator, plan))
                .getString("id");
    }

    private static Map<String, Object> component(String code, String... sites) {
        return Map.of(
                "code",
                code,
                "name",
                Map.of("ko", code),
                "layer",
                "DATA",
                "mode",
                "ACTIVE_ACTIVE",
                "sites",
                List.of(sites));
    }

    private WebPage page() {
        return Visitor.as("analyst").opens("/ministry/operators/" + operator).expectOk();
    }

    private String part(String section) {
        return page().document()
                .select("section[aria-labelledby=" + section + "]")
                .text()
                .replace('\u00a0', ' ');
    }

    private List<String> links(String section) {
        return page().document()
                .select("section[aria-labelledby=" + section + "] a")
                .eachAttr("href");
    }
}
