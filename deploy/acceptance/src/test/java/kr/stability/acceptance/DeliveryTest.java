package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The ministry's service is killed with {@code kill -9} around a delivery: nothing is lost, nothing is filed twice. */
@OnWholeSystem
class DeliveryTest {
    private final WholeSystem system;
    private final Ministry ministry;

    DeliveryTest(WholeSystem system) {
        this.system = system;
        this.ministry = new Ministry(system);
    }

    @Test
    void aFilingMadeWhileTheMinistryIsDownArrivesOnceWhenItIsBack() {
        String order = ministry.serves("skcnc", "DOWN-1", "2023-03-28");
        CompanyDesk desk = new CompanyDesk(system, "skcnc", order);
        desk.drafts("DOWN-1", "중단 중 제출");
        Person certifier = desk.signs();
        system.killReporting();
        certifier.presses("제출");
        assertTrue(certifier.reads().contains("전달 중"), certifier.reads());

        system.startReporting();
        certifier.waitsFor("접수되었습니다");
        assertEquals(1, ministry.filings(order).size());
    }

    @Test
    void aKillInMidDeliveryNeitherLosesNorDoublesTheFiling() {
        String order = ministry.serves("naver", "DOWN-2", "2023-03-28");
        CompanyDesk desk = new CompanyDesk(system, "naver", order);
        desk.drafts("DOWN-2", "전달 중 종료");
        Person certifier = desk.certifies();
        system.killReporting();

        system.startReporting();
        certifier.waitsFor("접수되었습니다");
        assertEquals(1, ministry.filings(order).size());
    }
}
