package kr.stability.local.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class WebFormTest {
    private static final String PAGE = """
            <form method=post action="/orders/o1/plan/components">
              <input type=hidden name=version value=3>
              <input name="components[0].code" value="K-DATA">
              <select name="components[0].mode"><option value=""><option value=SINGLE selected></select>
              <input name="components[1].code" value="K-OPS-AUTH">
              <input name="components[1].failoverMinutes" value="">
              <textarea name="note">첫 줄
            둘째 줄</textarea>
              <input type=checkbox name=illustrative value=true>
              <button name=action value=save>저장</button>
              <button name=action value="add:components">추가</button>
            </form>""";

    @Test
    void whatThePageShowsIsSentBack() {
        assertEquals(
                "version=3&components%5B0%5D.code=K-DATA&components%5B0%5D.mode=SINGLE"
                        + "&components%5B1%5D.code=K-OPS-AUTH&components%5B1%5D.failoverMinutes="
                        + "&note=%EC%B2%AB+%EC%A4%84%0A%EB%91%98%EC%A7%B8+%EC%A4%84",
                form().encoded());
    }

    @Test
    void aRowIsFoundByItsCode() {
        assertEquals(1, form().row("components", "code", "K-OPS-AUTH").orElseThrow());
        assertTrue(form().row("components", "code", "K-NONE").isEmpty());
    }

    @Test
    void aFieldIsOfferedForEveryRowOnceForOne() {
        assertTrue(form().offers("components[7].code"));
        assertFalse(form().offers("components[7].colour"));
    }

    @Test
    void aTickedBoxSendsItsOwnValue() {
        assertTrue(form().tick("illustrative").encoded().endsWith("&illustrative=true"));
        assertThrows(ScenarioFailure.class, () -> form().tick("statement"));
    }

    @Test
    void theActionIsAbsolute() {
        assertEquals("http://localhost:8080/orders/o1/plan/components", form().action());
        assertTrue(form().hasButton("action", "add:components"));
    }

    private static WebForm form() {
        String url = "http://localhost:8080/orders/o1/plan/components";
        return new WebPage(url, 200, Jsoup.parse(PAGE, url)).formWith("version");
    }
}
