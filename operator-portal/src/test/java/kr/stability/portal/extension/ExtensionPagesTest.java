package kr.stability.portal.extension;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.UUID;
import kr.stability.local.scenario.WebForm;
import kr.stability.local.scenario.WebPage;
import kr.stability.portal.order.OrderSnapshot;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

@PortalTest
class ExtensionPagesTest {
    private final SignedIn certifier = SignedIn.as("kakao-certifier");
    private final String order = Fixtures.order("kakao");

    private WebPage asked(String until, String reason) {
        WebForm form = certifier.open(order + "/extension").formWith("until");
        return certifier.submit(form.fill("until", until).fill("reason", reason));
    }

    private static String later(int days) {
        return Fixtures.today().plusDays(10 + days).toString();
    }

    private static String errors(WebPage page) {
        assertThat(page.status()).isEqualTo(422);
        return page.document().select(".error").text();
    }

    @Test
    void theDayIsADayAfterTheLastOneAndWithinAYear() {
        assertThat(errors(asked("6 February", "이유"))).contains("날짜가 아닙니다");
        assertThat(errors(asked(later(0), "이유"))).contains("뒤의 날");
        assertThat(errors(asked(later(400), "이유"))).contains("1년 안");
    }

    @Test
    void aReasonIsNeededAndWhatWasTypedStays() {
        WebPage page = asked(later(10), " ");
        assertThat(errors(page)).contains("반드시 적어야 합니다");
        assertThat(page.document().select("#until").val()).isEqualTo(later(10));
    }

    @Test
    void whileTheMinistryIsAwayNothingIsAskedAndTheTextStays() {
        WebPage page = asked(later(10), "<b>시험</b>이 늦어집니다.");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.document().text()).contains("요청하지 못했습니다", "<b>시험</b>이 늦어집니다.");
    }

    @Test
    void onlyAPartThatAllowsItHasADayOfItsOwn() {
        WebForm form = certifier.open(order + "/extension").formWith("until").fill("requirement", "KAKAO-1");
        assertThat(errors(certifier.submit(form.fill("until", later(10)).fill("reason", "이유"))))
                .contains("따로 기한을 정할 수 없습니다");
    }

    @Test
    void afterTheLastDayOnlyAPartIsOffered() {
        String over = Fixtures.order("kakao", Fixtures.today().minusDays(1));
        partsOf(over);
        partsOf(order);
        assertThat(options(over)).containsExactly("KAKAO-1");
        assertThat(options(order)).containsExactly("", "KAKAO-1");
    }

    private List<String> options(String path) {
        return certifier
                .open(path + "/extension")
                .document()
                .select("#requirement option")
                .eachAttr("value");
    }

    /** Its requirement may have a last day of its own from now on. */
    private static void partsOf(String order) {
        QuarkusTransaction.requiringNew()
                .run(() -> OrderSnapshot.getEntityManager()
                        .createNativeQuery("""
                                UPDATE order_snapshot
                                SET view = jsonb_set(view, '{requirements,0,separateDueAllowed}', 'true')
                                WHERE order_id = ?1
                                """)
                        .setParameter(1, UUID.fromString(order.substring("/orders/".length())))
                        .executeUpdate());
    }

    @Test
    void anOrderWhoseLastDayIsOverLeadsToNoRequest() {
        String over = Fixtures.order("kakao", Fixtures.today().minusDays(1));
        assertThat(certifier.open(over).document().select("[href$=/extension]")).isEmpty();
        assertThat(certifier.open(order).document().select("[href$=/extension]"))
                .hasSize(1);
    }

    @Test
    void certifiersOfTheCompanyAsk() {
        assertThat(SignedIn.as("kakao-drafter").open(order + "/extension").status())
                .isEqualTo(403);
        assertThat(SignedIn.as("naver-certifier").open(order + "/extension").status())
                .isEqualTo(SignedIn.CANNOT_TELL);
    }
}
