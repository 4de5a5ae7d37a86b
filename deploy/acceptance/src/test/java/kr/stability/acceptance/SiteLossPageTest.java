package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a drafter sees of a draft when a data centre is lost: asked of both services, drawn in a real browser. */
@OnWholeSystem
class SiteLossPageTest {
    private final WholeSystem system;
    private final Ministry ministry;
    private String order;
    private String plan;

    SiteLossPageTest(WholeSystem system) {
        this.system = system;
        this.ministry = new Ministry(system);
    }

    @BeforeEach
    void anOrder() {
        order = ministry.serves("kakao", "LOSS-1", "2023-03-28");
        plan = "/orders/" + order + "/plan/";
    }

    @Test
    void theToolThatStandsAloneIsNamedAsTheCause() {
        String page = inventory("30").opens(plan + "site-loss").reads();
        assertTrue(page.contains("PANGYO을(를) 잃으면"), page);
        assertTrue(page.contains("8시간 30분"), page);
        assertTrue(page.contains("먼저 있어야 하는 것: TOOL"), page);
    }

    @Test
    void anUnknownLeadsToTheFieldThatSettlesIt() {
        Person drafter = inventory("").opens(plan + "site-loss");
        Page page = drafter.page();
        page.locator("#unknowns + p + ul a").click();
        page.waitForURL("**/plan/components#components-0-failoverMinutes");
    }

    @Test
    void theAnswerStandsBesideTheFormAndFollowsEverySave() {
        Page page = inventory("30").opens(plan + "components").page();
        page.locator(".site-loss-answer svg").waitFor();
        page.locator("#components-1-rebuildMinutes").fill("20");
        page.locator(".savebar button").click();
        page.getByText("50분").first().waitFor();
        assertEquals(0, page.getByText("8시간 30분").count());
    }

    @Test
    void theQuickestStandbyTakesOver() {
        Page page = inventory("30").opens(plan + "components").page();
        page.locator("#components-1-rebuildMinutes").fill("20");
        page.locator("#components-0-failovers-0-code").selectOption("ANYANG");
        page.locator("#components-0-failovers-0-minutes").fill("5");
        page.locator(".savebar button").click();
        page.getByText("25분").first().waitFor();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", "failovers.png"))
                .setFullPage(true));
    }

    @Test
    void theWordsAreEnglishForThoseWhoChoseIt() {
        Page page = inventory("30").opens(plan + "site-loss").page();
        page.setViewportSize(360, 800);
        page.getByText("English").first().click();
        page.getByText("If PANGYO is lost").waitFor();
        assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= 360"));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/site-loss-360.png"))
                .setFullPage(true));
    }

    /** KAKAOTALK on DATA at two sites, whose fail-over needs TOOL at one. */
    private Person inventory(String failoverMinutes) {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        sections.put("sites", Map.of("sites[0].code", "PANGYO", "sites[1].code", "ANYANG"));
        sections.put("components", components(failoverMinutes));
        sections.put(
                "services",
                Map.of(
                        "services[0].code", "KAKAOTALK",
                        "services[0].tier", "CORE",
                        "services[0].name.ko", "카카오톡",
                        "services[0].rtoMinutes", "60",
                        "services[0].needs", "DATA"));
        system.cast().companyPerson("kakao-drafter").draft(order, sections);
        return system.person("kakao-drafter");
    }

    private static Map<String, String> components(String failoverMinutes) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "components[0].code", "DATA",
                "components[0].layer", "DATA",
                "components[0].mode", "ACTIVE_STANDBY",
                "components[0].sites", "PANGYO, ANYANG",
                "components[0].needsToFailOver", "TOOL"));
        fields.put("components[0].failoverMinutes", failoverMinutes);
        fields.putAll(Map.of(
                "components[1].code", "TOOL",
                "components[1].layer", "OPERATIONS_TOOL",
                "components[1].mode", "SINGLE",
                "components[1].rebuildMinutes", "480",
                "components[1].sites", "PANGYO"));
        return fields;
    }
}
