package kr.stability.local.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kr.stability.local.stack.LocalKeycloak;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LoginTest {
    private static LocalKeycloak keycloak;

    @BeforeAll
    static void start() {
        keycloak = LocalKeycloak.temporary();
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @Test
    void theLoginSpeaksKoreanAndAsksForTheNameFirst() {
        WebPage name = openLogin(new Browser());
        assertEquals("ko", name.document().select("html").attr("lang"));
        assertTrue(name.document().select("[name=password]").isEmpty());
    }

    @Test
    void aWrongPasswordShowsTheFormAgain() {
        Browser browser = new Browser();
        WebPage password =
                browser.submit(openLogin(browser).formWith("username").fill("username", "kakao-drafter"));
        WebPage again = browser.submit(password.formWith("password").fill("password", "wrong"));
        assertTrue(again.formWith("password").offers("password"));
    }

    private static WebPage openLogin(Browser browser) {
        return browser.open(keycloak.issuer() + "/protocol/openid-connect/auth?client_id=operator-portal"
                + "&response_type=code&scope=openid+organization&redirect_uri=http://localhost:1/callback"
                + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }
}
