package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes after a plan is filed: findings, the supplement, the monthly report and the results, in a real browser. */
@OnWholeSystem
class AfterFilingTest {
    private final WholeSystem system;
    private final Ministry ministry;

    AfterFilingTest(WholeSystem system) {
        this.system = system;
        this.ministry = new Ministry(system);
    }

    @Test
    void aSupplementIsAnsweredInPlaceAndFiledAsVersion2() {
        String order = filed("skcnc", "AFT-1");
        ministry.finds(order, "AFT-1", "SUPPLEMENT_REQUIRED", "훈련에 입주사를 넣으십시오.");
        CompanyDesk desk = desk("skcnc", order);
        Person drafter = desk.drafter().opens("/orders/" + order + "/findings");
        assertTrue(drafter.reads().contains("훈련에 입주사를 넣으십시오."), drafter.reads());
        assertTrue(drafter.reads().contains("마지막으로 제출한 것과 같습니다"), drafter.reads());

        drafter.follows("첫 계획").fills("제목", "입주사와 함께 하는 훈련").presses("저장");
        desk.certifies().waitsFor("접수되었습니다");

        assertEquals(2, ministry.filings(order).size());
        String now = drafter.opens("/orders/" + order + "/findings").reads();
        assertTrue(now.contains("제2판을 제출했습니다"), now);
    }

    @Test
    void theListKnowsAReviewBeforeTheOrderIsOpened() {
        String order = filed("skcnc", "AFT-6");
        ministry.finds(order, "AFT-6", "ACCEPTED", "적정합니다.");
        Person drafter = system.person("skcnc-drafter").opens("/orders");
        String card = drafter.page()
                .locator("article[aria-labelledby=order-" + order + "]")
                .innerText();
        assertTrue(card.contains("과기정통부가 검토의견을 보냄"), card);
    }

    @Test
    void aMonthWithoutNewsIsReportedWithOneClick() {
        String order = filed("naver", "AFT-2");
        Person drafter = system.person("naver-drafter")
                .opens("/orders/" + order + "/progress")
                .presses("변동 없음");
        assertTrue(drafter.reads().contains("보고했습니다"), drafter.reads());
        assertFalse(ministry.milestones(order).getFirst().path("reportedMonth").isNull());
        assertTrue(drafter.follows("보고 고치기").page().getByLabel("까닭").first().isVisible());
    }

    @Test
    void aMovedMilestoneKeepsItsFirstDayAndNeedsAReason() {
        String order = filed("kakao", "AFT-3");
        Person drafter = system.person("kakao-drafter")
                .opens("/orders/" + order + "/progress")
                .opensUp("달라진 것이 있으면")
                .chooses("변동", "MOVED")
                .fills("바뀐 예정일", "2023-09-15")
                .presses("보고하기");
        assertTrue(drafter.reads().contains("까닭을 적으십시오"), drafter.reads());
        assertEquals("2023-09-15", drafter.sees("바뀐 예정일"));

        drafter.fills("까닭", "장비 납품 지연").presses("보고하기");
        assertEquals(15, ministry.milestones(order).getFirst().path("slipDays").asInt());
    }

    @Test
    void aCertifierReportsTheResultsWhenTheOrderWantsThem() {
        String order = ministry.servesWantingResults("skcnc", "AFT-4", "2023-03-28");
        CompanyDesk desk = desk("skcnc", order);
        desk.drafts("AFT-4", "첫 계획");
        desk.explains("measures", "결과 제출기한 뒤에도 훈련을 한 차례 더 실시함");
        desk.certifies().waitsFor("접수되었습니다");
        Person certifier = system.person("skcnc-certifier")
                .opens("/orders/" + order + "/result")
                .fills("조치 결과", "훈련을 마쳤고 결과를 공유했습니다.");
        pressesWithoutALine(certifier.page());
        assertEquals("훈련을 마쳤고 결과를 공유했습니다.", certifier.sees("조치 결과"));

        certifier.presses("결과 제출");
        assertTrue(certifier.reads().contains("접수번호"), certifier.reads());
        assertEquals(1, ministry.results(order).size());
        String history = certifier.opens("/orders/" + order + "/history").reads();
        assertTrue(history.contains("이행결과 제출"), history);
    }

    @ParameterizedTest
    @ValueSource(strings = {"findings", "progress", "result", "history"})
    void onAPhoneNothingRunsOutOfTheScreen(String part) {
        String order = ministry.orderOf("kakao");
        Page page = system.person("kakao-certifier", 360)
                .opens("/orders/" + order + "/" + part)
                .page();
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), part);
    }

    private static void pressesWithoutALine(Page page) {
        page.context().setOffline(true);
        page.getByText("결과 제출").last().click();
        page.locator("#unsent:not(:empty)").waitFor();
        page.context().setOffline(false);
    }

    private CompanyDesk desk(String company, String order) {
        return new CompanyDesk(system, company, order);
    }

    private String filed(String company, String requirement) {
        return filed(ministry.serves(company, requirement, "2023-03-28"), company, requirement);
    }

    private String filed(String order, String company, String requirement) {
        CompanyDesk desk = desk(company, order);
        desk.drafts(requirement, "첫 계획");
        desk.certifies().waitsFor("접수되었습니다");
        return order;
    }
}
