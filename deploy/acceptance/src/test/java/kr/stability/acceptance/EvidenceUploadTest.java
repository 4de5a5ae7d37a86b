package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Evidence in a real browser: a broken line, keyboard, a narrow screen, and the ministry at the end. */
@OnWholeSystem
class EvidenceUploadTest {
    private static final int MEGABYTE = 1 << 20;
    private final WholeSystem system;
    private final Ministry ministry;

    EvidenceUploadTest(WholeSystem system) {
        this.system = system;
        this.ministry = new Ministry(system);
    }

    private CompanyDesk desk(String requirement) {
        CompanyDesk desk = new CompanyDesk(system, "skcnc", ministry.serves("skcnc", requirement, "2023-03-28"));
        desk.drafts(requirement, "입주사 합동 훈련");
        return desk;
    }

    private static List<String> offsets(Page page) {
        List<String> offsets = new CopyOnWriteArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("PATCH")) {
                offsets.add(request.headers().get("upload-offset"));
            }
        });
        return offsets;
    }

    @Test
    void aBrokenLineIsResumedAndTheMinistryGetsTheSameBytes() throws IOException {
        CompanyDesk desk = desk("EVI-1");
        EvidenceDesk evidence =
                new EvidenceDesk(desk.drafter(), desk.order()).opens().links("M1");
        List<String> offsets = offsets(evidence.browser());
        Path file = EvidenceDesk.report(20 * MEGABYTE);
        evidence.onASlowLine().sends(file).waitsUntilHalfSent().withoutALine();
        evidence.browser().waitForTimeout(1500);
        evidence.onASlowLine().has(file);
        assertEquals(1, offsets.stream().filter("0"::equals).count(), offsets.toString());

        desk.certifies().waitsFor("접수되었습니다");
        assertArrayEquals(Files.readAllBytes(file), ministry.evidence(EvidenceDesk.sha256(file)));
        assertEquals(
                EvidenceDesk.sha256(file),
                ministry.plan(ministry.filings(desk.order()).getFirst())
                        .at("/measures/0/evidence/0/sha256")
                        .asText());
    }

    @Test
    void aFileThatIsDescribedAnewIsNotResumedUnderItsOldWords() {
        CompanyDesk desk = desk("EVI-6");
        EvidenceDesk evidence = new EvidenceDesk(desk.drafter(), desk.order()).opens();
        Path file = EvidenceDesk.report(20 * MEGABYTE);
        evidence.describes("옛 설명").onASlowLine().sends(file).waitsUntilHalfSent();
        evidence.browser().onDialog(Dialog::accept);
        evidence.opens().describes("새 설명").onASlowLine().sends(file).has(file);
        assertEquals("새 설명", evidence.browser().locator("article textarea").inputValue());
    }

    @Test
    void aFileIsDescribedLinkedAndSentByKeyboardOnANarrowScreen() {
        CompanyDesk desk = desk("EVI-3");
        EvidenceDesk evidence = new EvidenceDesk(system.person("skcnc-drafter", 360), desk.order()).opens();
        Page page = evidence.browser();
        Path file = EvidenceDesk.report(5000);
        page.locator("#files").setInputFiles(file);
        page.locator("#effectiveOn").focus();
        page.keyboard().type("20230105");
        page.locator("#description").focus();
        page.keyboard().type("1차 훈련 결과");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        evidence.has(file);
        assertEquals("1차 훈련 결과", page.locator("article textarea").inputValue());
        assertTrue(page.locator("article input[value='measures/M1']").isChecked());
        assertEquals(
                true, page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    @Test
    void whoMadeAFileAndWhatTimeItProvesIsFiled() {
        CompanyDesk desk = desk("EVI-5");
        EvidenceDesk evidence =
                new EvidenceDesk(desk.drafter(), desk.order()).opens().links("M1");
        Page page = evidence.sends(EvidenceDesk.report(5000)).browser();
        page.locator("article select[name=madeBy]").selectOption("THIRD_PARTY");
        page.locator("article input[name=provesFrom]").fill("2022-12-01");
        page.locator("article button[value=save]").click();
        page.setViewportSize(360, 800);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/evidence-360.png"))
                .setFullPage(true));

        desk.certifies().waitsFor("접수되었습니다");
        var filed = ministry.plan(ministry.filings(desk.order()).getFirst()).at("/measures/0/evidence/0");
        assertEquals("THIRD_PARTY", filed.path("madeBy").asText());
        assertEquals("2022-12-01", filed.path("provesFrom").asText());
    }

    @Test
    void savingOneFileAsksBeforeItGivesUpAnother() {
        CompanyDesk desk = desk("EVI-7");
        EvidenceDesk evidence = new EvidenceDesk(desk.drafter(), desk.order());
        Page page = evidence.attaches(EvidenceDesk.report(5000)).browser();
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        Path other = EvidenceDesk.report(20 * MEGABYTE);
        evidence.onASlowLine().sends(other).waitsUntilHalfSent();
        page.locator("article button[value=save]").click();
        evidence.has(other);
        assertEquals(List.of("beforeunload"), asked);
    }

    @Test
    void savingWhatIsSaidOfOneFileAsksBeforeItForgetsWhatIsTypedAboutAnother() {
        CompanyDesk desk = desk("EVI-8");
        EvidenceDesk evidence = new EvidenceDesk(desk.drafter(), desk.order());
        Page page = evidence.attaches(EvidenceDesk.report(5000))
                .attaches(EvidenceDesk.report(6000))
                .browser();
        page.locator("article textarea").first().fill("첫 설명");
        page.locator("article textarea").last().fill("둘째 설명");
        page.onceDialog(Dialog::dismiss);
        page.locator("article button[value=save]").first().click();
        assertEquals("둘째 설명", page.locator("article textarea").last().inputValue());

        page.locator("article textarea").last().fill("");
        page.onDialog(Dialog::accept);
        page.locator("article button[value=save]").first().click();
        page.getByText("저장했습니다").waitFor();
        assertEquals("첫 설명", page.locator("article textarea").first().inputValue());
    }

    @Test
    void whoListensHearsWhatBecomesOfAFileNotEveryPercentOfIt() {
        CompanyDesk desk = desk("EVI-9");
        EvidenceDesk evidence = new EvidenceDesk(desk.drafter(), desk.order()).opens();
        evidence.browser().evaluate("""
                () => {
                  window.heard = [];
                  new MutationObserver((all) => all
                      .map((one) => one.target.closest("[role=status]"))
                      .forEach((place) => place && heard.push(place.textContent)))
                    .observe(document.body, { subtree: true, childList: true });
                }""");
        Path file = EvidenceDesk.report(20 * MEGABYTE);
        evidence.onASlowLine().sends(file).has(file);
        String heard = (String) evidence.browser().evaluate("heard.join('\\n')");
        assertTrue(heard.contains(file.getFileName() + ": 올렸습니다"), heard);
        assertFalse(heard.contains("%"), heard);
    }

    @Test
    void aProgramCalledPdfIsRefusedWithTheReasonOnThePage() throws IOException {
        CompanyDesk desk = desk("EVI-4");
        EvidenceDesk evidence = new EvidenceDesk(desk.drafter(), desk.order()).opens();
        Path program = Files.write(Files.createTempFile("report", ".pdf"), new byte[] {'M', 'Z', 0, 0, 1, 2, 3});
        evidence.sends(program).browser().getByText("받지 않는 종류의 파일입니다").waitFor();
        assertEquals(0, evidence.browser().locator("article").count());
    }
}
