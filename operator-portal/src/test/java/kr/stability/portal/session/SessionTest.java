package kr.stability.portal.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.util.List;
import kr.stability.local.scenario.WebPage;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

@PortalTest
class SessionTest {
    @Test
    void signingInLeadsToTheOrdersAndShowsWhoIsThere() {
        WebPage page = SignedIn.as("kakao-drafter").open("/");
        assertThat(page.url()).endsWith("/orders");
        assertThat(page.document().select(".account").text()).contains("김민준", "로그아웃");
    }

    @Test
    void aPageWithoutASessionLeadsToTheLogin() {
        given().redirects()
                .follow(false)
                .get("/orders")
                .then()
                .statusCode(302)
                .header("Location", containsString("code_challenge"));
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheIdentityProvider() {
        SignedIn person = SignedIn.as("skcnc-certifier");
        assertThat(person.open("/logout").url()).contains("/signed-out");
        assertThat(person.open("/orders").url()).contains("/realms/stability/");
    }

    @Test
    void aPersonOfTheMinistryIsTurnedAway() {
        WebPage page = SignedIn.as("analyst").open("/orders");
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.document().text()).contains("권한이 없습니다");
    }

    @Test
    void aForgedSessionCookieKeepsEveryWordToo() {
        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .cookie("q_session", "forged")
                .formParam("opinion.ko", "\"<우리>\"")
                .post(Fixtures.order("kakao") + "/plan/opinion")
                .then()
                .statusCode(401)
                .body(containsString("&quot;&lt;우리&gt;&quot;"));
    }

    @Test
    void aFormTooLargeForThePageStaysInTheBrowserAndIsSentByAReload() {
        String body = java.util.stream.IntStream.range(0, 5_000)
                .mapToObj(i -> "measures[" + i + "].title.ko=운영도구")
                .collect(java.util.stream.Collectors.joining("&"));
        String page = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(body)
                .post(Fixtures.order("kakao") + "/plan/measures")
                .then()
                .statusCode(401)
                .body(containsString("새로고침"))
                .extract()
                .asString();
        assertThat(page.length()).isLessThan(64 * 1024);
    }

    @Test
    void theSessionCookieIsForThisSiteOnly() {
        List<String> cookies = SignedIn.nobody().signInAs("skcnc-certifier");
        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith("q_session"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("HTTPOnly") || cookie.contains("HttpOnly"))
                .allMatch(cookie -> cookie.contains("SameSite=Lax"));
    }

    @Test
    void aCookieFromBeforeIsNotTheSession() {
        SignedIn victim = SignedIn.nobody().with("q_session=planted");
        assertThat(victim.signInAs("skcnc-certifier"))
                .anyMatch(cookie -> cookie.startsWith("q_session=") && !cookie.startsWith("q_session=planted"));
        assertThat(victim.open("/orders").status()).isEqualTo(200);
    }
}
