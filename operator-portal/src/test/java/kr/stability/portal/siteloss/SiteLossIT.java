package kr.stability.portal.siteloss;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.Map;
import kr.stability.local.scenario.WebPage;
import kr.stability.portal.testsupport.Ministry;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

/** The packaged portal asks the packaged service of the ministry what fails when a site is lost. */
@QuarkusIntegrationTest
@WithTestResource(Ministry.class)
class SiteLossIT {
    private final SignedIn drafter = SignedIn.as("kakao-drafter");

    @Test
    void theAnswerOfTheMinistrysSystemIsOnThePage() {
        String plan = Ministry.serves().path() + "/plan/";
        drafter.writes(plan + "services", Map.of("services[0].code", "TALK", "services[0].name.ko", "메신저"));
        drafter.writes(plan + "sites", Map.of("sites[0].code", "PANGYO", "sites[0].name.ko", "판교"));
        drafter.writes(plan + "components", Map.of("components[0].code", "DATA", "components[0].sites", "PANGYO"));
        WebPage page = drafter.open(plan + "site-loss");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().text()).doesNotContain("연결할 수 없어");
        assertThat(page.document().select("svg text.site").eachText()).containsExactly("PANGYO ✕ 상실");
    }
}
