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
        signsIn("naver-drafter", "/orders/" + order + "/handover")
                .fills("확인자에게 남기는 말", "확인을 부탁합니다.")
                .follows("확인을 요청");
        Keyboard certifier = signsIn("naver-certifier", "/orders/" + order + "/certification");
        certifier.fills("이름", certifier.text("#certifier")).follows("제출");

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
        drafter.follows("개선계획 작성").follows("조치").fills("코드", "M1");
        drafter.goesTo("구분").presses("ArrowDown", "ArrowDown").goesTo("KEY-1").presses("Space");
        drafter.fills("제목", "훈련").fills("종료일", "2023-09-30");
        drafter.fills("코드", "M1-1")
                .fills("예정일", "2023-08-31")
                .fills("내용", "1차 훈련")
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
