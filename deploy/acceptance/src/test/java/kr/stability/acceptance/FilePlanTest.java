package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** A drafter writes, a certifier files, an analyst sees it: in a real browser, through both services. */
@OnWholeSystem
class FilePlanTest {
    private final WholeSystem system;
    private final Ministry ministry;

    FilePlanTest(WholeSystem system) {
        this.system = system;
        this.ministry = new Ministry(system);
    }

    @Test
    void whatADrafterWritesAndACertifierFilesIsWhatAnAnalystSees() {
        String order = ministry.serves("skcnc", "ACC-1", "2023-03-28");
        CompanyDesk desk = new CompanyDesk(system, "skcnc", order);
        desk.drafts("ACC-1", "입주사 합동 훈련 <b>정례화</b>");
        desk.certifies().waitsFor("접수되었습니다");

        JsonNode filing = ministry.filings(order).getFirst();
        assertEquals(
                "입주사 합동 훈련 <b>정례화</b>",
                ministry.plan(filing).at("/measures/0/title/ko").asText());
        assertEquals("RECEIVED", ministry.order(order).path("status").asText());
    }

    @Test
    void untilThereIsAReceiptThePortalSaysLoudlyThatNothingWasSubmitted() {
        String order = ministry.serves("skcnc", "ACC-2", "2023-03-28");
        String page =
                new CompanyDesk(system, "skcnc", order).drafts("ACC-2", "훈련").reads();
        assertTrue(page.contains("아직 제출되지 않았습니다"), page);
    }

    @Test
    void aFilingAfterTheDeadlineIsAcceptedAndMarkedLate() {
        String order = ministry.serves("naver", "ACC-3", "2023-01-30");
        CompanyDesk desk = new CompanyDesk(system, "naver", order);
        desk.drafts("ACC-3", "늦은 훈련 계획");
        String receipt = desk.certifies().waitsFor("접수되었습니다").reads();
        assertTrue(receipt.contains("지연 제출"), receipt);
        assertTrue(ministry.filings(order).getFirst().path("late").asBoolean());
    }

    @Test
    void anotherCompanysOrderIsNotThere() {
        String order = ministry.serves("kakao", "ACC-4", "2023-03-28");
        Person stranger = system.person("naver-drafter").opens("/orders/" + order + "/plan/measures");
        assertTrue(stranger.reads().contains("찾을 수 없습니다"), stranger.reads());
    }
}
