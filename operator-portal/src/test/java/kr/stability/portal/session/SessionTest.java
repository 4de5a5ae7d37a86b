package kr.stability.portal.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import kr.stability.local.scenario.WebPage;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

@PortalTest
class SessionTest {
    @Test
    void signingInLeadsToTheOrdersAndShowsWhoIsThere() {
        WebPage page = SignedIn.as("kakao-drafter").open("/");
        assertThat(page.url()).endsWith("/orders");
        assertThat(page.document().select("nav.who").text()).contains("작성자", "로그아웃");
    }

    @Test
    void aPersonOfNoCompanyIsToldSo() {
        WebPage page = SignedIn.as("analyst").open("/orders");
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.document().text()).contains("권한이 없습니다");
    }

    @Test
    void aFormWhoseSessionHasEndedKeepsEveryWord() {
        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("measures[0].title.ko", "이중화 \"<완료>\"\n둘째 줄")
                .post("/test-form")
                .then()
                .statusCode(401)
                .body(containsString("name=\"measures[0].title.ko\""))
                .body(containsString("이중화 &quot;&lt;완료&gt;&quot;\n둘째 줄"));
    }

    @Test
    void aForgedSessionCookieKeepsEveryWordToo() {
        given().contentType("application/x-www-form-urlencoded")
                .cookie("q_session", "forged")
                .formParam("opinion.ko", "ours")
                .post("/test-form")
                .then()
                .statusCode(401)
                .body(containsString("value=\"ours\""));
    }

    @Test
    void fiveMegabytesOfTextAreKeptWhenTheSessionHasEnded() {
        given().contentType("application/x-www-form-urlencoded")
                .formParam("opinion.ko", "x".repeat(5_000_000))
                .post("/test-form")
                .then()
                .statusCode(401)
                .body(containsString("x".repeat(5_000_000)));
    }
}
