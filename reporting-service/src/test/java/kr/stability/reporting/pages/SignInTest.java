package kr.stability.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import kr.stability.local.scenario.WebPage;
import kr.stability.reporting.testsupport.RealKeycloak;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ReportingTest
class SignInTest {

    @Test
    void whoIsNotSignedInIsLedToTheIdentityProvider() {
        HttpResponse<byte[]> answer = new Visitor().asks("/ministry");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(RealKeycloak.get().issuer())
                .contains("client_id=reporting-pages", "code_challenge_method=S256");
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "reviewer", "publisher"})
    void peopleOfTheMinistryGetIn(String user) {
        assertThat(Visitor.as(user).opens("/ministry").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ministry", "/ministry/no-such-page"})
    void aCompanyIsRefusedWithAPageThatShowsNothing(String path) {
        WebPage page = Visitor.as("kakao-drafter").opens(path);
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.document().select("h1").text()).isEqualTo("볼 권한이 없습니다");
        assertThat(page.document().select("table")).isEmpty();
    }

    @Test
    void aPageThatDoesNotExistIsAPage() {
        WebPage page = Visitor.as("analyst").opens("/ministry/no-such-page");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.document().select("h1").text()).isEqualTo("찾을 수 없습니다");
    }

    /** A session in a browser must not be a way to call the API from another site. */
    @Test
    void theSessionOpensNothingOfTheApi() {
        assertThat(Visitor.as("analyst").asks("/api/v1/orders").statusCode()).isEqualTo(401);
    }

    @Test
    void theSessionCookieIsForThePagesOnlyAndOutOfReachOfScripts() {
        HttpResponse<byte[]> answer = new Visitor().asks("/ministry");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Path=/ministry", "HTTPOnly", "SameSite=Lax"));
    }

    @Test
    void pagesMayLoadFromHereOnlyAndAreNotKept() {
        HttpResponse<byte[]> answer = Visitor.as("analyst").asks("/ministry");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void afterSigningOutOneHasToSignInAgain() {
        Visitor visitor = Visitor.signedIn("analyst");
        assertThat(visitor.opens("/ministry/logout").document().select("h1").text())
                .isEqualTo("로그아웃했습니다");
        assertThat(visitor.opens("/ministry").url())
                .startsWith(RealKeycloak.get().issuer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/krds/tokens.css", "/krds/components.css", "/css/portal.css", "/css/ministry.css"})
    void theLookOfThePortalIsThere(String file) {
        assertThat(new Visitor().asks(file).statusCode()).isEqualTo(200);
    }

    @Test
    void theChoiceOfALanguageNeverLeadsToAnotherSite() {
        assertThat(new Visitor().asks("/ministry/language/en").headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith("/ministry"));
    }
}
