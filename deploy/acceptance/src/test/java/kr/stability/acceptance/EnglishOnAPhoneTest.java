package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Somebody who reads English writes on a phone. */
@OnWholeSystem
class EnglishOnAPhoneTest {
    private static final Appearance ENGLISH_PHONE = new Appearance("en", "light", 360);

    private final WholeSystem system;
    private final Ministry ministry;

    EnglishOnAPhoneTest(WholeSystem system) {
        this.system = system;
        this.ministry = new Ministry(system);
    }

    @Test
    void aMeasureIsWrittenInEnglish() {
        String order = ministry.serves("naver", "EN-1", "2023-03-28");
        Person drafter = system.person("naver-drafter")
                .sees(ENGLISH_PHONE)
                .opens("/orders/" + order + "/plan/measures")
                .presses("Add Measure")
                .fills("Code", "M1")
                .chooses("Kind", "PLANNED")
                .ticks("EN-1")
                .fills("Title", "Joint drill")
                .fills("Ends on", "2023-09-30")
                .presses("Add Milestone")
                .fills("Milestone 1", "Code", "M1-1")
                .fills("Milestone 1", "What", "First drill")
                .fills("Milestone 1", "Due on", "2023-08-31")
                .presses("Save");

        assertTrue(drafter.reads().contains("Saved. Not submitted yet."), drafter.reads());
        assertTrue(drafter.opens("/orders/" + order).reads().contains("1 of 1"), drafter.reads());
    }

    @Test
    void aPlanIsHandedOverFiledAndAnsweredInEnglish() {
        String order = ministry.serves("naver", "EN-2", "2023-03-28");
        new CompanyDesk(system, "naver", order).drafts("EN-2", "합동 훈련");
        Person drafter = system.person("naver-drafter")
                .sees(ENGLISH_PHONE)
                .opens("/orders/" + order + "/handover")
                .fills("Note to the certifier", "Please check.")
                .presses("Ready for certification");
        Person certifier =
                system.person("naver-certifier").sees(ENGLISH_PHONE).opens("/orders/" + order + "/certification");
        certifier
                .fills("Name", certifier.page().locator("#certifier").innerText())
                .presses("File")
                .waitsFor("Received by the Ministry of Science and ICT.");

        ministry.finds(order, "EN-2", "SUPPLEMENT_REQUIRED", "입주사를 넣으십시오.");
        assertTrue(drafter.opens("/orders/" + order + "/findings").reads().contains("Supplement"), drafter.reads());
        drafter.opens("/orders/" + order + "/progress").presses("No change");
        assertTrue(drafter.reads().contains("Reported."), drafter.reads());
        assertTrue(drafter.opens("/orders/" + order + "/history").reads().contains("Plan filed"), drafter.reads());
    }
}
