package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A drafter downloads a section, fills it in a spreadsheet program, sees what is wrong, corrects it and confirms. */
@OnWholeSystem
class SpreadsheetPageTest {
    private static final String SERVICES = "서비스 services";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WholeSystem system;
    private final Ministry ministry;
    private String section;

    SpreadsheetPageTest(WholeSystem system) {
        this.system = system;
        this.ministry = new Ministry(system);
    }

    @BeforeEach
    void anOrder() {
        section = "/orders/" + ministry.serves("kakao", "BULK-1", "2023-03-28") + "/plan/services";
    }

    @Test
    void aWrongCellIsCorrectedAndConfirmed() throws IOException {
        Person drafter = system.person("kakao-drafter").opens(section);
        Spreadsheet file = filled(download(drafter.page()), "한 시간");
        uploads(drafter.page(), file);
        assertTrue(drafter.reads().contains("숫자가 아닙니다"), drafter.reads());
        assertTrue(drafter.reads().contains(SERVICES), drafter.reads());
        drafter.opens(section);
        uploads(drafter.page(), filled(file, "60"));
        assertTrue(drafter.reads().contains("추가 1"), drafter.reads());
        drafter.presses("확인");
        assertTrue(drafter.reads().contains("초안에 반영했습니다"), drafter.reads());
        assertEquals("60", drafter.opens(section).sees("목표복구시간"));
    }

    @Test
    void onAPhoneInEnglishNothingStandsInTheWay() throws IOException {
        Person drafter = system.person("kakao-drafter", 360)
                .sees(new Appearance("en", "light", 360))
                .opens(section);
        uploads(drafter.page(), filled(download(drafter.page()), "an hour"));
        drafter.page().getByText("Nothing has been changed yet").waitFor();
        assertEquals(true, drafter.page().evaluate("document.documentElement.scrollWidth <= 360"));
        assertEquals(
                List.of(),
                new AxeBuilder(drafter.page())
                        .analyze().getViolations().stream()
                                .map(violation -> violation.getId() + " " + violation.getNodes())
                                .toList());
        drafter.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target/spreadsheet-360.png"))
                        .setFullPage(true));
    }

    private static Spreadsheet download(Page page) throws IOException {
        page.locator("details.workbook summary").click();
        Download download = page.waitForDownload(
                () -> page.locator("details.workbook a[download]").click());
        return Spreadsheet.opened(Files.readAllBytes(download.path()));
    }

    private static Spreadsheet filled(Spreadsheet file, String rto) {
        return file.types(SERVICES, file.column(SERVICES, "services[].code") + 4, "KAKAOTALK")
                .types(SERVICES, file.column(SERVICES, "services[].tier") + 4, "CORE")
                .types(SERVICES, file.column(SERVICES, "services[].name.ko") + 4, "카카오톡")
                .types(SERVICES, file.column(SERVICES, "services[].rtoMinutes") + 4, rto);
    }

    private static void uploads(Page page, Spreadsheet file) {
        if (page.locator("details.workbook[open]").count() == 0) {
            page.locator("details.workbook summary").click();
        }
        page.locator("details.workbook input[type=file]")
                .setInputFiles(new FilePayload("services.xlsx", TYPE, file.saved()));
        page.locator("details.workbook form button").click();
        page.waitForURL("**/workbook/imports/*");
    }
}
