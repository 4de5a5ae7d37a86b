package kr.stability.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.UUID;
import kr.stability.local.scenario.WebPage;
import kr.stability.local.stack.Await;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

@PortalTest
class FilingTest {

    @Test
    void aDoubleClickFilesOnce() {
        UUID order = Fixtures.seenOrder("kakao");
        var plan = Fixtures.plan();
        assertThat(Fixtures.filed("kakao", order, plan).id).isEqualTo(Fixtures.filed("kakao", order, plan).id);
    }

    @Test
    void aChangedPlanIsTheNextVersion() {
        UUID order = Fixtures.seenOrder("kakao");
        Fixtures.filed("kakao", order, Fixtures.plan());
        assertThat(Fixtures.filed("kakao", order, Fixtures.plan()).version).isEqualTo(2);
    }

    @Test
    void theHashIsThatOfTheCanonicalForm() {
        Filing filing = Fixtures.filed("kakao", Fixtures.seenOrder("kakao"), Fixtures.plan());
        assertThat(filing.canonical).startsWith("{\"a\":").endsWith(",\"b\":2}");
        assertThat(filing.sha256).isEqualTo(CanonicalJson.sha256(filing.canonical));
    }

    @Test
    void afterTheLastDayItIsLate() {
        assertThat(Fixtures.filed("kakao", Fixtures.seenOrder("kakao"), Fixtures.plan()).late)
                .isTrue();
    }

    @Test
    void whatWasFiledCannotBeChangedEvenInTheDatabase() {
        Filing filing = Fixtures.filed("kakao", Fixtures.seenOrder("kakao"), Fixtures.plan());
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> Filing.update("canonical = '{}' where id = ?1", filing.id)))
                .hasStackTraceContaining("a filing is final");
    }

    @Test
    void whileReportingServiceIsAwayAFilingIsKeptAndTriedAgain() {
        Filing filing = Fixtures.filed("kakao", Fixtures.seenOrder("kakao"), Fixtures.plan());
        assertThat(Await.until(Duration.ofSeconds(30), () -> stored(filing).attempts >= 2))
                .isTrue();
        assertThat(stored(filing).lastError).isNotBlank();
        assertThat(stored(filing).stopped).isFalse();
    }

    @Test
    void thePageSaysThatItIsOnItsWayAndShowsTheHash() {
        Filing filing = Fixtures.filed("kakao", Fixtures.seenOrder("kakao"), Fixtures.plan());
        WebPage page = SignedIn.as("kakao-certifier").open("/filings/" + filing.id);
        assertThat(page.document().text()).contains("전달 중", filing.sha256, "지연 제출");
        assertThat(page.document().select("meta[http-equiv=refresh]")).hasSize(1);
    }

    @Test
    void anotherCompanysFilingIsNotThere() {
        Filing filing = Fixtures.filed("kakao", Fixtures.seenOrder("kakao"), Fixtures.plan());
        assertThat(SignedIn.as("naver-drafter").open("/filings/" + filing.id).status())
                .isEqualTo(404);
    }

    private static Filing stored(Filing filing) {
        return QuarkusTransaction.requiringNew().call(() -> Filing.findById(filing.id));
    }
}
