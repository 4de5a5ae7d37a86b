package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A messenger that was away for ten hours and promises an hour: the ministry asks, the company explains. */
@OnWholeSystem
class PlanQuestionsTest {
    private final WholeSystem system;
    private final Ministry ministry;

    PlanQuestionsTest(WholeSystem system) {
        this.system = system;
        this.ministry = new Ministry(system);
    }

    @Test
    void whatTheMinistryAsksIsAskedWhileTypingAndExplainedBesideTheField() {
        CompanyDesk desk = desk("ASK-1");
        Person drafter = promisesAnHour(desk);
        drafter.page()
                .locator("#services-0-rtoMinutes-remarks")
                .getByText("10분의 1보다 짧고")
                .waitFor();
        pictures(drafter, "ask-services");
        drafter.presses("저장");
        desk.handsOver("확인을 부탁합니다.");
        String refused = desk.certifier()
                .opens("/orders/" + desk.order() + "/certification")
                .reads();
        assertTrue(refused.contains("소명해야 할 것이 남아 있습니다"), refused);

        pictures(drafter.opens("/orders/" + desk.order() + "/plan/services"), "ask-open");
        drafter.page()
                .locator("#services-0-rtoMinutes-remarks textarea")
                .first()
                .fill("3개 데이터센터로 분산하여 30분 안에 전환함");
        drafter.presses("저장");
        assertTrue(drafter.reads().contains("소명함"), drafter.reads());
        pictures(drafter.opens("/orders/" + desk.order() + "/plan"), "ask-plan");
        pictures(desk.certifier().opens("/orders/" + desk.order() + "/certification"), "ask-certification");
        desk.certifies().waitsFor("접수되었습니다");

        JsonNode filing = ministry.filings(desk.order()).getFirst();
        JsonNode explained = ministry.plan(filing).at("/explanations/0");
        assertEquals("/services/KAKAOTALK/rtoMinutes", explained.path("pointer").asText());
        assertEquals("3개 데이터센터로 분산하여 30분 안에 전환함", explained.at("/text/ko").asText());
        assertTrue(filing.path("unexplained").isEmpty(), filing.toString());
    }

    @Test
    void aPlaceIsConfidentialWithAReasonAndANeedIsPickedByItsName() {
        CompanyDesk desk = desk("ASK-2");
        String plan = "/orders/" + desk.order() + "/plan/";
        desk.drafter()
                .opens(plan + "components")
                .fillsByName("components[0].code", "K-DATA")
                .fillsByName("components[0].name.ko", "메시지 저장소")
                .choosesByName("components[0].layer", "DATA")
                .choosesByName("components[0].mode", "SINGLE")
                .opensUp("비공개 표시")
                .fills("비공개 사유", "보안 구역의 설비임")
                .fills("비공개 기한", "2024-12-31")
                .presses("저장");
        Person drafter = desk.drafter()
                .opens(plan + "services")
                .fillsByName("services[0].code", "MAIL")
                .fillsByName("services[0].name.ko", "메일")
                .choosesByName("services[0].tier", "MANAGED")
                .ticks("메시지 저장소")
                .presses("저장");
        assertTrue(drafter.page().getByLabel("메시지 저장소").first().isChecked());
        pictures(drafter.opens(plan + "components"), "ask-components");
        desk.certifies().waitsFor("접수되었습니다");

        JsonNode filed = ministry.plan(ministry.filings(desk.order()).getFirst());
        assertEquals("K-DATA", filed.at("/services/0/needs/0").asText());
        assertEquals("보안 구역의 설비임", filed.at("/components/0/confidential/reason").asText());
        assertEquals("2024-12-31", filed.at("/components/0/confidential/until").asText());
    }

    @Test
    void aPlanCertifiedWhileNobodyCanAskIsReceivedAndFlagged() {
        CompanyDesk desk = desk("ASK-3");
        promisesAnHour(desk).presses("저장");
        desk.handsOver("확인을 부탁합니다.");
        Person certifier = desk.certifier();
        system.killReporting();
        certifier.opens("/orders/" + desk.order() + "/certification");
        assertTrue(certifier.reads().contains("그래도 제출할 수 있습니다"), certifier.reads());
        certifier
                .fills("이름", certifier.page().locator("#certifier").innerText())
                .presses("제출");

        system.startReporting();
        certifier.waitsFor("접수되었습니다");
        JsonNode flagged = ministry.filings(desk.order()).getFirst().at("/unexplained/0");
        assertEquals("recovery-target-far-below-outage", flagged.path("rule").asText());
        assertTrue(certifier.reads().contains("소명이 없는 곳 1건"), certifier.reads());
        pictures(certifier, "ask-flagged");
    }

    @Test
    void aMilestoneThatWasFiledShowsItsFirstDayAndMovesWithAReason() {
        CompanyDesk desk = desk("ASK-4");
        desk.certifies().waitsFor("접수되었습니다");
        Person drafter = desk.drafter()
                .opens("/orders/" + desk.order() + "/plan/measures")
                .fills("이행일정 1", "예정일", "2023-09-15")
                .presses("저장");
        assertTrue(drafter.reads().contains("바꾼 까닭을 적으세요"), drafter.reads());
        assertTrue(drafter.reads().contains("2023. 8. 31."), drafter.reads());
        drafter.fills("이행일정 1", "예정일을 바꾼 까닭", "장비 입고 지연").presses("저장");
        pictures(drafter, "ask-milestone");
        desk.certifies().waitsFor("접수되었습니다");
        JsonNode step = ministry.milestones(desk.order()).getFirst();
        assertEquals("2023-08-31", step.path("originalDueOn").asText());
        assertEquals("2023-09-15", step.path("currentDueOn").asText());
        assertEquals("장비 입고 지연", step.path("movedBecause").asText());
    }

    private CompanyDesk desk(String requirement) {
        CompanyDesk desk = new CompanyDesk(system, "kakao", ministry.serves("kakao", requirement, "2023-03-28"));
        desk.drafts(requirement, "전환 훈련");
        return desk;
    }

    private static Person promisesAnHour(CompanyDesk desk) {
        return desk.drafter()
                .opens("/orders/" + desk.order() + "/plan/services")
                .fillsByName("services[0].code", "KAKAOTALK")
                .fillsByName("services[0].name.ko", "카카오톡")
                .choosesByName("services[0].tier", "IMPORTANT")
                .fillsByName("services[0].rtoMinutes", "60");
    }

    /** At the width of a desk and of a phone, with nothing to the side and nothing that axe finds. */
    private static void pictures(Person person, String name) {
        Page page = person.page();
        for (int width : List.of(1280, 360)) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/" + name + "-" + width + ".png"))
                    .setFullPage(true));
            assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name);
        }
        page.setViewportSize(1280, 900);
        assertEquals(
                List.of(),
                new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .map(violation -> violation.getId() + " " + violation.getNodes())
                                .toList());
    }
}
