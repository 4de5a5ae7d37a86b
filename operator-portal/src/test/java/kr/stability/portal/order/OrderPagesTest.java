package kr.stability.portal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kr.stability.local.scenario.WebPage;
import kr.stability.portal.reporting.ReviewView;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.Received;
import kr.stability.portal.testsupport.Reviewed;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

@PortalTest
class OrderPagesTest {

    @Test
    void whileReportingServiceIsAwayTheLastSeenOrdersAreShown() {
        String order = Fixtures.order("skcnc", Fixtures.today().plusDays(3));
        WebPage page = SignedIn.as("skcnc-drafter").open("/orders");
        assertThat(page.document().select("a[href=" + order + "]")).isNotEmpty();
        assertThat(page.document().text()).contains("연결할 수 없습니다", "2023. 1. 2. 09:00:00 KST", "D-3", "아직 제출되지 않았습니다");
    }

    @Test
    void theStageOfAnOrderIsMarkedAndTheLastActNamesWhoDidIt() {
        WebPage page = SignedIn.as("kakao-drafter")
                .open(Fixtures.drafted(Fixtures.today().plusDays(5)));
        assertThat(page.document().select(".krds-step-wrap [aria-current=step]").text())
                .contains("작성");
        assertThat(page.document().select(".facts").text()).contains("1개 중 1개", "님이 작성");
    }

    @Test
    void aFormThatWasOnlyOpenedIsNotBegun() {
        String order = Fixtures.order("kakao");
        SignedIn drafter = SignedIn.as("kakao-drafter");
        drafter.open(order + "/plan/measures");
        assertThat(drafter.open(order).document().text())
                .contains("작성 전", "아직 아무도 작성하지 않았습니다")
                .doesNotContain("작성 중");
    }

    @Test
    void theEnglishPageSaysSentencesInEnglishOnly() {
        SignedIn reader = SignedIn.as("kakao-certifier");
        reader.open("/language/en");
        String page =
                reader.open(Fixtures.order("kakao")).document().select("main").text();
        reader.open("/language/ko");
        assertThat(page).contains("Not submitted", "Arrived 도달").doesNotContain("아직 제출되지 않았습니다");
    }

    @Test
    void anOrderShowsWhyItIsDueThatDay() {
        WebPage page = SignedIn.as("kakao-drafter").open(Fixtures.order("kakao"));
        assertThat(page.document().select(".derivation").text()).contains("민법 160조");
    }

    @Test
    void resultsThatAreOwedAreCountedDownInTheListAndInTheOrder() {
        String order = Reviewed.owesResults(Fixtures.today().plusDays(3));
        SignedIn drafter = SignedIn.as("kakao-drafter");
        assertThat(drafter.open(order).document().select(".facts").text()).contains("이행결과 보고 기한", "D-3");
        assertThat(drafter.open("/orders").document().select("a[href=" + order + "/result]"))
                .isNotEmpty();
    }

    /** What was accepted is not to be written anew, and nobody has to be asked to certify it. */
    @Test
    void ofAnAcceptedPlanTheProgressComesNext() {
        String order = Reviewed.order(ReviewView.Verdict.ACCEPTED);
        SignedIn drafter = SignedIn.as("kakao-drafter");
        Received.at(drafter.open(order)
                .document()
                .select("a[href^=/filings/]")
                .first()
                .attr("href"));
        assertThat(drafter.open("/orders").document().select("a.button:not(.quiet)[href=" + order + "/progress]"))
                .isNotEmpty();
        WebPage page = drafter.open(order);
        assertThat(page.document().select(".krds-step-wrap [aria-current=step]").text())
                .contains("이행");
        assertThat(page.document().select("a.button:not(.quiet)").eachAttr("href"))
                .containsOnly(order + "/progress");
        assertThat(page.document().text()).doesNotContain("아직 확인을 요청하지 않았습니다");
    }

    @Test
    void anOrderNeverSeenIsNotDeniedWhileNobodyCanTell() {
        HttpResponse<byte[]> answer =
                SignedIn.as("kakao-drafter").send("/orders/" + UUID.randomUUID(), request -> request.GET());
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("지금은 확인할 수 없습니다");
    }

    @Test
    void anotherCompanysOrderIsAsOneNeverSeen() {
        String order = Fixtures.order("kakao");
        SignedIn stranger = SignedIn.as("naver-drafter");
        assertThat(stranger.open(order).status()).isEqualTo(SignedIn.CANNOT_TELL);
        assertThat(stranger.open(order + "/plan").status()).isEqualTo(SignedIn.CANNOT_TELL);
        assertThat(stranger.open(order + "/plan/measures").status()).isEqualTo(SignedIn.CANNOT_TELL);
    }
}
