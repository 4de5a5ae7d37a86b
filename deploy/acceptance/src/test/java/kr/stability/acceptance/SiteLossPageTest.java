package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a drafter sees of a draft when a data centre is lost: asked of both services, drawn in a real browser. */
@OnWholeSystem
class SiteLossPageTest {
    private final WholeSystem system;
    private final Ministry ministry;
    private String plan;

    SiteLossPageTest(WholeSystem system) {
        this.system = system;
        this.ministry = new Ministry(system);
    }

    @BeforeEach
    void anOrder() {
        plan = "/orders/" + ministry.serves("kakao", "LOSS-1", "2023-03-28") + "/plan/";
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
        return system.person("kakao-drafter")
                .opens(plan + "services")
                .presses("서비스 추가")
                .fills("코드", "KAKAOTALK")
                .chooses("등급", "CORE")
                .fills("이름", "카카오톡")
                .fills("목표복구시간", "60")
                .fills("필요한 구성요소", "DATA")
                .presses("저장")
                .opens(plan + "components")
                .presses("구성요소 추가")
                .fills("코드", "DATA")
                .chooses("계층", "DATA")
                .chooses("이중화 방식", "ACTIVE_STANDBY")
                .fills("전환 시간", failoverMinutes)
                .fills("두는 데이터센터", "PANGYO, ANYANG")
                .fills("전환에 필요한 구성요소", "TOOL")
                .presses("구성요소 추가")
                .fills("구성요소 2", "코드", "TOOL")
                .choosesIn("구성요소 2", "계층", "OPERATIONS_TOOL")
                .choosesIn("구성요소 2", "이중화 방식", "SINGLE")
                .fills("구성요소 2", "재구축 시간", "480")
                .fills("구성요소 2", "두는 데이터센터", "PANGYO")
                .presses("저장");
    }
}
