package kr.stability.portal.siteloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kr.stability.local.scenario.WebPage;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

@PortalTest
class SiteLossPagesTest {
    private final SignedIn drafter = SignedIn.as("kakao-drafter");

    @Test
    void anEmptyDraftIsToldWhatToWrite() {
        WebPage page = drafter.open(Fixtures.order("kakao") + "/plan/site-loss");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().text()).contains("아직 계산할 것이 없습니다");
    }

    @Test
    void withoutTheMinistrysSystemThePictureIsThereAndTheAnswerIsNot() {
        String plan = Fixtures.order("kakao") + "/plan/";
        drafter.writes(plan + "services", Map.of("services[0].code", "TALK"));
        drafter.writes(
                plan + "components", Map.of("components[0].code", "DATA", "components[0].sites", "PANGYO, <b>X"));
        WebPage page = drafter.open(plan + "site-loss");
        assertThat(page.document().text()).contains("연결할 수 없어 계산하지 못했습니다");
        assertThat(page.document().select("svg text.site").eachText()).contains("PANGYO", "<b>X");
    }

    @Test
    void anotherCompanysDraftIsNotThere() {
        assertThat(drafter.open(Fixtures.order("naver") + "/plan/site-loss").status())
                .isEqualTo(SignedIn.CANNOT_TELL);
    }
}
