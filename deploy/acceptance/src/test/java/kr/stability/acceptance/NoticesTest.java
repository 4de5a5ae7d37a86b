package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What the portal tells people without being asked, and how they choose what comes by mail. */
@OnWholeSystem
class NoticesTest {
    private final WholeSystem system;
    private final Ministry ministry;

    NoticesTest(WholeSystem system) {
        this.system = system;
        this.ministry = new Ministry(system);
    }

    @Test
    void aPassedDeadlineIsToldUntilItIsRead() {
        String number = overdue("NOT-1");
        Person drafter = system.person("skcnc-drafter", 360).opens("/orders").opens("/notices");
        drafter.waitsFor("제출 기한 경과").waitsFor(number);
        drafter.presses("모두 읽음으로 표시");
        assertTrue(drafter.reads().contains(number), drafter.reads());
        assertFalse(drafter.reads().contains("읽지 않음"), drafter.reads());
    }

    @Test
    void noticesAreInEnglishForThoseWhoChoseIt() {
        String number = overdue("NOT-2");
        Person drafter = system.person("skcnc-drafter")
                .opens("/language/en")
                .opens("/orders")
                .opens("/notices");
        String page = drafter.waitsFor(number).reads();
        assertTrue(page.contains("Deadline passed"), page);
    }

    @Test
    void aReceiptIsToldToTheOneWhoWrote() {
        String order = ministry.serves("skcnc", "NOT-3", "2023-03-28");
        CompanyDesk desk = new CompanyDesk(system, "skcnc", order);
        desk.drafts("NOT-3", "훈련");
        desk.certifies().waitsFor("접수되었습니다");
        String number = ministry.order(order).path("number").asText();
        String page = desk.drafter().opens("/notices").waitsFor(number).reads();
        assertTrue(page.contains("접수됨"), page);
    }

    @Test
    void everybodyChoosesWhatComesByMail() {
        Person drafter = system.person("naver-drafter").opens("/notices/settings");
        drafter.page().getByLabel("수용됨").uncheck();
        drafter.chooses("메일의 언어", "en").presses("저장");
        assertTrue(drafter.reads().contains("저장했습니다"), drafter.reads());
        assertFalse(drafter.page().getByLabel("수용됨").isChecked());
    }

    /** An order whose last day is over; gives its number. */
    private String overdue(String requirement) {
        String order = ministry.serves("skcnc", requirement, "2023-01-30");
        return ministry.order(order).path("number").asText();
    }
}
