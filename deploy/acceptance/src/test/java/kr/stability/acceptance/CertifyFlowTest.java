package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Handing over, sending back, certifying, the receipt, taking back, and asking for more time, in a real browser. */
@OnWholeSystem
class CertifyFlowTest {
    private static final int PHONE = 360;

    private final WholeSystem system;
    private final Ministry ministry;

    CertifyFlowTest(WholeSystem system) {
        this.system = system;
        this.ministry = new Ministry(system);
    }

    @Test
    void handedOverSentBackCertifiedAndWithdrawn() {
        String order = ministry.serves("skcnc", "CERT-1", "2023-03-28");
        CompanyDesk desk = new CompanyDesk(system, "skcnc", order);
        desk.drafts("CERT-1", "훈련 정례화");
        desk.handsOver("3장을 봐 주세요.");
        Person certifier = desk.certifier().opens("/orders/" + order + "/handover");
        assertTrue(certifier.reads().contains("3장을 봐 주세요."), certifier.reads());
        certifier.fills("돌려보내는 이유", "일정이 비어 있습니다.").presses("작성자에게 돌려보내기");
        assertTrue(certifier.reads().contains("일정이 비어 있습니다."), certifier.reads());

        Person filed = desk.certifies().waitsFor("접수되었습니다");
        assertEquals("%PDF", begins(filed.page(), "접수증 PDF"));
        follows(filed, "제출 철회").fills("철회하는 이유", "첨부를 빠뜨렸습니다.").presses("철회합니다");
        assertTrue(filed.reads().contains("철회했습니다"), filed.reads());
        assertEquals("SERVED", ministry.order(order).path("status").asText());
    }

    @Test
    void onAPhoneADoubleClickFilesOnceAndBackLeadsToNoSecondFiling() {
        String order = ministry.serves("naver", "CERT-2", "2023-03-28");
        CompanyDesk desk = new CompanyDesk(system, "naver", order);
        desk.drafts("CERT-2", "훈련");
        desk.handsOver("확인을 부탁합니다.");
        Person phone = system.person("naver-certifier", PHONE).opens("/orders/" + order + "/certification");
        phone.fills("이름", phone.page().locator("#certifier").innerText());
        assertTrue(fits(phone.page()));
        phone.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("제출").setExact(true))
                .dblclick();
        phone.page().waitForURL(url -> url.contains("/filings/"));
        phone.waitsFor("접수되었습니다");
        assertTrue(fits(phone.page()));

        phone.page().goBack();
        phone.page().waitForLoadState();
        assertTrue(phone.reads().contains("이미 제출했습니다"), phone.reads());
        assertFalse(phone.reads().contains("기한이 지났습니다"), phone.reads());
        assertEquals(1, ministry.filings(order).size());
    }

    @Test
    void moreTimeAskedAndGrantedIsTheLastDay() {
        String order = ministry.serves("skcnc", "CERT-3", "2023-03-28");
        LocalDate until =
                LocalDate.parse(ministry.order(order).path("dueOn").asText()).plusDays(10);
        Person certifier = system.person("skcnc-certifier", PHONE).opens("/orders/" + order);
        follows(certifier, "기한연장 요청")
                .fills("요청하는 기한", until.toString())
                .fills("연장이 필요한 이유", "훈련이 늦어집니다.")
                .presses("연장을 요청");
        assertTrue(certifier.reads().contains("결정 기다림"), certifier.reads());

        ministry.grantsMoreTime(order, "훈련 일정을 감안함");
        assertEquals(until.toString(), ministry.order(order).path("dueOn").asText());
        assertTrue(certifier.opens("/orders/" + order).reads().contains("연장함"), certifier.reads());
        assertTrue(fits(certifier.page()));
    }

    private static Person follows(Person person, String link) {
        person.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        person.page().waitForLoadState();
        return person;
    }

    /** The first four characters of the file behind a link. */
    private static String begins(Page page, String link) {
        String path = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .getAttribute("href");
        byte[] file = page.request()
                .get(URI.create(page.url()).resolve(path).toString())
                .body();
        return new String(file, 0, 4, StandardCharsets.US_ASCII);
    }

    /** True when nothing has to be scrolled sideways. */
    private static boolean fits(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
    }
}
