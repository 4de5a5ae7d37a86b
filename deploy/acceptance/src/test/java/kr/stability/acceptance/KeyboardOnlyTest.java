package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The main way through the portal without a mouse: sign in, write, correct what is wrong, save, certify. */
@OnWholeSystem
class KeyboardOnlyTest {
    private final WholeSystem system;
    private final Ministry ministry;

    KeyboardOnlyTest(WholeSystem system) {
        this.system = system;
        this.ministry = new Ministry(system);
    }

    @Test
    void aPlanIsWrittenAndFiledByKeyboard() {
        String order = ministry.serves("naver", "KEY-1", "2023-03-28");
        writes(signsIn("naver-drafter", "/orders/" + order));
        Keyboard certifier = signsIn("naver-certifier", "/orders/" + order + "/certification");
        assertTrue(certifier.reads().contains("본인"), certifier.reads());
        certifier.goesTo("본인").presses("Space").follows("제출");

        assertTrue(certifier.path().startsWith("/filings/"), certifier.path());
    }

    @Test
    void aMistakeIsAnnouncedAndItsLinkLeadsToTheField() {
        String order = ministry.serves("naver", "KEY-2", "2023-03-28");
        Keyboard drafter = signsIn("naver-drafter", "/orders/" + order + "/plan/response-organisation");
        drafter.fills("상황 전파", "삼십분").follows("저장");

        assertTrue(drafter.alert().contains("고칠 것이 있습니다"), drafter.alert());
        drafter.goesTo("상황 전파").presses("Enter");
        assertTrue(drafter.described().contains("숫자"), drafter.described());
    }

    private static void writes(Keyboard drafter) {
        drafter.follows("개선계획 작성").follows("조치").follows("조치 추가");
        drafter.fills("코드", "M1").goesTo("KEY-1").presses("Space");
        drafter.goesTo("구분").presses("ArrowDown", "ArrowDown");
        drafter.fills("제목", "훈련").fills("종료일", "2023-09-30").follows("이행일정 추가");
        drafter.goesTo("코드")
                .fills("코드", "M1-1")
                .fills("내용", "1차 훈련")
                .fills("예정일", "2023-08-31")
                .follows("저장");
    }

    /** Types the user name, then the password, each with Enter, as on the way to an address. */
    private Keyboard signsIn(String user, String address) {
        Page page = system.page();
        page.navigate(system.portal() + address);
        Keyboard keyboard = new Keyboard(page);
        page.waitForNavigation(() -> keyboard.types(user).presses("Enter"));
        page.waitForNavigation(() -> keyboard.types(user).presses("Enter"));
        page.waitForURL(system.portal() + address);
        return keyboard;
    }
}
