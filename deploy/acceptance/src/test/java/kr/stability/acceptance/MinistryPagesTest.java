package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of the ministry in a browser: what a person finds there, and that nothing stands in the way. */
@OnWholeSystem
class MinistryPagesTest {
    private static final String SOURCE_IN_A_PLAN = "a.mark[href^='/ministry/submissions/'][href*='?at=']";

    private final WholeSystem system;
    private final Ministry ministry;
    private final String kakao;

    MinistryPagesTest(WholeSystem system) {
        this.system = system;
        this.ministry = new Ministry(system);
        this.kakao = ministry.orderOf("kakao");
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

    /** What an analyst does who reads a sentence of the edition and wonders where it comes from. */
    @Test
    void anAnalystGoesFromTheQuarterToAnOrderToThePlanAndFromASentenceToItsSource() {
        Person analyst = system.visitor("analyst", 1280);
        String order = ministry.order(kakao).path("number").asText();
        assertTrue(analyst.follows(order).reads().contains("기한을 정한 과정"));
        assertTrue(analyst.follows("제2판").reads().contains("제1판과 견주어"));
        analyst.follows("분기 현황").follows("2023-Q1-01");
        analyst.page().locator(SOURCE_IN_A_PLAN).first().click();
        analyst.page().waitForURL(url -> url.contains("/ministry/submissions/"));
        analyst.page().locator("#at").waitFor();
        assertTrue(analyst.reads().contains("찾는 자리"));
    }

    @Test
    void nothingStandsInTheWay() {
        Person visitor = system.visitor("publisher", 1280);
        List<String> barriers = new ArrayList<>();
        for (Appearance appearance : Appearance.PAIRS) {
            for (Map.Entry<String, String> page : pages(visitor).entrySet()) {
                barriers.addAll(Barriers.on(
                        visitor.sees(appearance).opens(page.getValue()).page(), appearance));
                photograph(visitor.page(), page.getKey(), appearance);
            }
        }
        assertEquals(List.of(), barriers);
    }

    /** Every kind of page by a short name, with the things of the case in it. */
    private Map<String, String> pages(Person visitor) {
        String edition =
                "/ministry/editions/" + system.player().edition().path("id").asText();
        String plan = "/ministry/submissions/"
                + ministry.filings(kakao).getLast().path("id").asText();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("quarter", "/ministry");
        pages.put("operator", "/ministry/operators/kakao");
        pages.put("order", "/ministry/orders/" + kakao);
        pages.put("plan", plan);
        pages.put("place", plan + "?at=/services/0/rtoMinutes");
        pages.put("edition", edition);
        pages.put("edition-2", edition + "?page=2");
        pages.put("differences", edition + "/differences");
        pages.put("incident", visitor.opens(edition).leadsTo("/ministry/incidents/"));
        pages.put("refused", "/ministry/orders/no-such-order");
        return pages;
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
    private static void photograph(Page page, String name, Appearance is) {
        page.setViewportSize(is.width(), 900);
        String file = "ministry-%s-%s-%s-%d.png".formatted(name, is.language(), is.contrast(), is.width());
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", file)));
    }
}
