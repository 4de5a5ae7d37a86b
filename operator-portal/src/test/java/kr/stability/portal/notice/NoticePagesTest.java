package kr.stability.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kr.stability.local.scenario.WebPage;
import kr.stability.local.stack.Await;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.Reviewed;
import kr.stability.portal.testsupport.SignedIn;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@PortalTest
class NoticePagesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void aDeadlineThatComesNearIsTold() {
        SignedIn drafter = SignedIn.as("kakao-drafter");
        String order = Fixtures.order("kakao", Fixtures.today().plusDays(3));
        assertThat(told(drafter, order)).singleElement().asString().contains("제출 기한 3일 전", "읽지 않음");
        assertThat(drafter.open("/orders").document().select(".count").text()).contains("읽지 않은 알림");
    }

    @Test
    void aPassedDeadlineIsTold() {
        SignedIn drafter = SignedIn.as("kakao-drafter");
        String order = Fixtures.order("kakao", Fixtures.today().minusDays(2));
        assertThat(told(drafter, order)).singleElement().asString().contains("제출 기한 경과");
    }

    @Test
    void resultsThatAreOwedAreTold() {
        SignedIn drafter = SignedIn.as("kakao-drafter");
        drafter.open("/orders");
        String order = Reviewed.owesResults(Fixtures.today().plusDays(3));
        assertThat(told(drafter, order + "/result")).singleElement().asString().contains("제출 기한 3일 전", "이행결과 보고");
    }

    @Test
    void aPlanThatWaitsForCertificationIsToldToTheCertifier() {
        SignedIn certifier = SignedIn.as("kakao-certifier");
        certifier.open("/orders");
        String order = Fixtures.drafted(Fixtures.today().plusDays(100));
        assertThat(told(certifier, order + "/certification")).isNotEmpty();
    }

    @Test
    void aReadNoticeStaysRead() {
        SignedIn drafter = SignedIn.as("skcnc-drafter");
        String order = Fixtures.order("skcnc", Fixtures.today().plusDays(1));
        told(drafter, order);
        WebPage page = drafter.submit(drafter.open("/notices").formWith("notice"));
        assertThat(page.url()).endsWith("/notices");
        assertThat(told(drafter, order)).singleElement().asString().doesNotContain("읽지 않음");
    }

    @Test
    void anotherCompanyIsToldNothing() {
        SignedIn stranger = SignedIn.as("naver-drafter");
        stranger.open("/orders");
        String order = Fixtures.order("skcnc", Fixtures.today().plusDays(1));
        told(SignedIn.as("skcnc-drafter"), order);
        assertThat(stranger.open("/notices").document().html()).doesNotContain(order);
    }

    /** What the person is told of an order, waiting until there is something. */
    private static List<String> told(SignedIn person, String order) {
        person.open("/notices");
        Await.until(PATIENCE, () -> !about(person, order).isEmpty());
        return about(person, order);
    }

    private static List<String> about(SignedIn person, String order) {
        return person.open("/notices").document().select("article.told").stream()
                .filter(notice -> !notice.select("a[href=" + order + "]").isEmpty())
                .map(Element::text)
                .toList();
    }
}
