package kr.stability.reporting.pages;

import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import kr.stability.local.scenario.WebPage;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReadsEverything;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import kr.stability.reporting.testsupport.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@ReportingTest
@ReadsEverything
class QuarterPageTest {
    private static final String ORDERS = "orders";
    private static final String COVERAGE = "coverage";
    private static final String WAITING = "waiting";

    @Test
    void anOrderOfWhichNothingWasFiledIsOverdueWithItsCountdown() {
        String order = Api.servedOrder(Api.operator());
        assertThat(row(ORDERS, order).text()).contains("카카오", "판교 데이터센터 화재", "D+", "도달, 제출 전", "기한 지남");
    }

    @Test
    void anOrderThatIsAnsweredOwesNothing() {
        String operator = Api.operator();
        String order = Api.servedOrder(operator);
        Api.file(order, operator);
        assertThat(row(ORDERS, order).text()).contains("접수됨").doesNotContain("D+", "기한 지남");
    }

    @Test
    void theMatrixCountsDemandsOfACategoryThatThePlanAnswers() {
        String operator = Api.operator();
        String order = Api.servedOrder(operator);
        assertThat(row(COVERAGE, order).text()).contains("0/2", "요구사항 2건 가운데 0건에 답함", "요구 없음");
        Api.file(order, operator);
        assertThat(row(COVERAGE, order).text()).contains("2/2", "요구사항 2건 가운데 2건에 답함");
    }

    @Test
    void aFilingWaitsUntilItsReviewIsSent() {
        String operator = Api.operator();
        String order = Api.servedOrder(operator);
        String submission = filedLongAgo(order, operator);
        assertThat(row(WAITING, order).text()).contains("제1판", "카카오", "담당 없음", "검토 시작 전");
        assertThat(row(WAITING, order).select("a").eachAttr("href"))
                .containsExactly(
                        "/ministry/submissions/" + submission,
                        "/ministry/orders/" + order + "#reviews",
                        "/ministry/operators/" + operator);
        as(Tokens.reviewer())
                .body(Map.of())
                .post("/api/v1/reviews/{id}/sending", Api.reviewed(submission, "ACCEPTED"))
                .then()
                .statusCode(200);
        assertThat(rows(page(), WAITING, order)).isEmpty();
    }

    /** On the last day of the case, so that it is among the fifty that should be reviewed first. */
    private static String filedLongAgo(String order, String operator) {
        as(Tokens.clockSetter())
                .body(Map.of("now", "2023-01-06T18:00:00+09:00"))
                .put("/local/clock");
        try {
            return Api.file(order, operator).getString("id");
        } finally {
            as(Tokens.clockSetter()).delete("/local/clock");
        }
    }

    @Test
    void lateMilestonesAreNamedWithTheirCompanyAndDays() {
        String operator = Api.operator();
        Api.file(Api.servedOrder(operator), operator);
        assertThat(page().document().select("section[aria-labelledby=milestones] tbody tr"))
                .first()
                .extracting(Element::text)
                .asString()
                .contains("설계 완료", "2023. 3. 31.(금)", "일");
    }

    /** A name is text, whatever it looks like. */
    @Test
    void aNameThatLooksLikeMarkupIsShownAsTyped() {
        String code = Api.fresh("op");
        String name = "<script>alert(1)</script>{cdi:viewer}";
        as(Tokens.publisher())
                .body(Map.of("code", code, "name", Map.of("ko", name)))
                .post("/api/v1/operators")
                .then()
                .statusCode(201);
        assertThat(row(ORDERS, Api.servedOrder(code)).text()).contains(name);
    }

    @Test
    void everythingIsInEnglishForWhoChoseIt() {
        Visitor reader = Visitor.signedIn("reviewer");
        String order = Api.servedOrder(Api.operator());
        WebPage page = reader.opens("/ministry/language/en");
        assertThat(page.document().select("html").attr("lang")).isEqualTo("en");
        assertThat(row(page, ORDERS, order).text()).contains("Kakao", "Served, nothing filed", "Overdue");
    }

    @Test
    void eachOrderAndEachCompanyLeadsToItsPage() {
        String operator = Api.operator();
        String order = Api.servedOrder(operator);
        assertThat(row(ORDERS, order).select("a").eachAttr("href"))
                .containsExactly("/ministry/orders/" + order, "/ministry/operators/" + operator);
    }

    private static WebPage page() {
        return Visitor.as("analyst").opens("/ministry").expectOk();
    }

    private static Element row(String section, String order) {
        return row(page(), section, order);
    }

    private static Element row(WebPage page, String section, String order) {
        return rows(page, section, order).findFirst().orElseThrow();
    }

    private static Stream<Element> rows(WebPage page, String section, String order) {
        String number = as(Tokens.analyst()).get("/api/v1/orders/{id}", order).path("number");
        return page.document().select("section[aria-labelledby=" + section + "] tbody tr").stream()
                .filter(row -> row.text().contains(number));
    }
}
