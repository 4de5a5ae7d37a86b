package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of the ministry in a browser: what a person finds there, and that nothing stands in the way. */
@OnWholeSystem
class MinistryPagesTest {
    private final WholeSystem system;

    MinistryPagesTest(WholeSystem system) {
        this.system = system;
    }

    /** One that is owed, beside those of the scenario that were accepted. */
    @BeforeAll
    static void servesAnOrder(WholeSystem system) {
        new Ministry(system).serves("naver", "LOOK-1", "2023-03-20");
    }

    @Test
    void theQuarterNamesEachCompanyWhatItOwesAndWhatIsAnswered() {
        Page page = system.visitor("analyst", 1280).page();
        assertTrue(part(page, "시정조치 요구").contains("D-"));
        assertTrue(part(page, "시정조치 요구").contains("카카오"));
        assertTrue(part(page, "요구사항 대응표").contains("0/1"));
        assertTrue(part(page, "종합 개선방안").contains("2023-Q1"));
    }

    @Test
    void itIsInEnglishForWhoChoosesIt() {
        Person visitor = system.visitor("reviewer", 1280).follows("English");
        assertTrue(part(visitor.page(), "Corrective orders").contains("Served, nothing filed"));
    }

    @Test
    void nothingStandsInTheWay() {
        Person visitor = system.visitor("publisher", 1280);
        List<String> barriers = new ArrayList<>();
        for (Appearance appearance : Appearance.PAIRS) {
            barriers.addAll(
                    Barriers.on(visitor.sees(appearance).opens("/ministry").page(), appearance));
            photograph(visitor.page(), appearance);
        }
        assertEquals(List.of(), barriers);
    }

    @Test
    void aCompanyReadsThatItIsNotForThem() {
        String page = system.visitor("kakao-drafter", 1280).reads();
        assertTrue(page.contains("볼 권한이 없습니다"));
        assertFalse(page.contains("네이버"));
    }

    private static String part(Page page, String heading) {
        return page.getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(heading).setExact(true))
                .innerText();
    }

    /** For who looks at what the test saw. */
    private static void photograph(Page page, Appearance is) {
        page.setViewportSize(is.width(), 900);
        String file = "ministry-%s-%s-%d.png".formatted(is.language(), is.contrast(), is.width());
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", file)));
    }
}
