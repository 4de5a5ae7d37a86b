package kr.stability.portal.order;

import static org.assertj.core.api.Assertions.assertThat;

import kr.stability.local.scenario.WebPage;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

@PortalTest
class OrderPagesTest {
    @Test
    void anOrderSaysThatNothingIsSubmittedAndWhyItIsDueThatDay() {
        WebPage page = SignedIn.as("kakao-drafter").open("/orders/" + Fixtures.seenOrder("kakao"));
        assertThat(page.document().text())
                .contains("아직 제출되지 않았습니다", "2023-01-06 (금)", "민법 제157조", "행정지도는 임의의 협력", "서비스 다중화");
    }

    @Test
    void whileReportingServiceIsAwayTheListShowsWhatWasSeenLastAndSaysSo() {
        var order = Fixtures.seenOrder("kakao");
        WebPage page = SignedIn.as("kakao-drafter").open("/orders");
        assertThat(page.document().text()).contains("연결되지 않습니다");
        assertThat(page.link("/orders/" + order)).isPresent();
    }

    @Test
    void anotherCompanysOrderIsNotThere() {
        WebPage page = SignedIn.as("naver-drafter").open("/orders/" + Fixtures.seenOrder("kakao"));
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.document().text()).contains("찾으시는 화면이 없습니다").doesNotContain("판교");
    }

    @Test
    void anAddressThatIsNoIdIsNotThereEither() {
        assertThat(SignedIn.as("kakao-drafter").open("/orders/nonsense").status())
                .isEqualTo(404);
    }
}
