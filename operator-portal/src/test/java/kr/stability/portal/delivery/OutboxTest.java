package kr.stability.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kr.stability.local.scenario.WebPage;
import kr.stability.local.stack.Await;
import kr.stability.portal.reporting.SubmissionView;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

@PortalTest
class OutboxTest {

    @Test
    void whileReportingServiceIsAwayAFilingIsKeptAndTriedAgain() {
        UUID filing = filed();
        assertThat(Await.until(Duration.ofSeconds(30), () -> stored(filing).attempts >= 2))
                .isTrue();
        assertThat(stored(filing).lastError).isNotBlank();
        assertThat(stored(filing).state()).isEqualTo(Filing.State.ON_ITS_WAY);
    }

    @Test
    void whoSawAFilingEarlierDoesNotPutBackWhatChangedSince() {
        UUID filing = filed();
        QuarkusTransaction.requiringNew().run(() -> {
            Filing seenEarlier = Filing.findById(filing);
            flagged(filing);
            seenEarlier.lastError = "the ministry is away";
        });
        assertThat(stored(filing).unexplained).isNotEmpty();
    }

    private static void flagged(UUID filing) {
        QuarkusTransaction.requiringNew().run(() -> {
            Filing stored = Filing.findById(filing);
            stored.unexplained = List.of(new SubmissionView.Unexplained("core-service-without-rpo", "/services/1"));
        });
    }

    private static UUID filed() {
        SignedIn certifier = SignedIn.as("kakao-certifier");
        String order = Fixtures.drafted(Fixtures.today());
        WebPage page = certifier.submit(Fixtures.statement(certifier, order));
        return UUID.fromString(page.url().substring(page.url().lastIndexOf('/') + 1));
    }

    private static Filing stored(UUID filing) {
        return QuarkusTransaction.requiringNew().call(() -> Filing.findById(filing));
    }
}
