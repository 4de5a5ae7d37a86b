package kr.stability.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kr.stability.local.stack.Await;
import kr.stability.portal.evidence.Scanned;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

@PortalTest
class HaltedFilingTest {
    private final SignedIn drafter = SignedIn.as("kakao-drafter");
    private final SignedIn certifier = SignedIn.as("kakao-certifier");
    private final String order = Fixtures.written(Fixtures.today());

    private UUID filed() {
        Fixtures.handOver(order);
        String url = certifier.submit(Fixtures.statement(certifier, order)).url();
        assertThat(url).contains("/filings/");
        return UUID.fromString(url.substring(url.lastIndexOf('/') + 1));
    }

    private void writes(String title) {
        drafter.writes(order + "/plan/measures", Fixtures.measure("title.ko", title));
    }

    private static Filing stored(UUID filing) {
        return QuarkusTransaction.requiringNew().call(() -> Filing.findById(filing));
    }

    private static boolean tried(UUID filing) {
        return Await.until(Duration.ofSeconds(20), () -> stored(filing).attempts > 0);
    }

    private static void stopped(UUID filing) {
        QuarkusTransaction.requiringNew()
                .run(() -> Filing.update("stoppedAt = ?1, lastError = '422' where id = ?2", Instant.EPOCH, filing));
    }

    private String text(String path) {
        return certifier.open(path).document().text();
    }

    private UUID filedWithAVirus() {
        String sha256 = Scanned.evidence(drafter, order);
        UUID filing = filed();
        Scanned.infected(sha256);
        Await.until(Duration.ofSeconds(40), () -> stored(filing).stoppedAt != null);
        return filing;
    }

    @Test
    void aVirusFoundAfterItWasFiledStopsTheDeliveryAndSaysWhatToDo() {
        UUID filing = filedWithAVirus();
        assertThat(stored(filing).state()).isEqualTo(Filing.State.STOPPED);
        assertThat(text("/filings/" + filing))
                .contains("악성코드가 발견되어", "다음 판으로 다시 제출")
                .doesNotContain("전달 중");
        assertThat(text(order)).contains("그 파일을 빼고 다시 제출하세요", "전달되지 않음").doesNotContain("전달 중");
        assertThat(text("/orders")).contains("그 파일을 빼고 다시 제출하세요");
    }

    @Test
    void aPlanWithAVirusIsNotFiledAgainAndOneWithoutDoesNotWait() {
        filedWithAVirus();
        writes("다른 제목");
        Fixtures.handOver(order);
        assertThat(text(order + "/certification")).contains("그 파일을 뺀 뒤 제출하세요").doesNotContain("적은 이름");
        drafter.submit(drafter.open(order + "/plan/evidence").formWith("action").fill("action", "remove"));
        UUID second = filed();
        assertThat(tried(second)).isTrue();
        assertThat(text("/filings/" + second)).contains("전달 중입니다");
    }

    @Test
    void aVersionBehindOneThatIsRefusedSaysWhyItWaits() {
        UUID first = filed();
        stopped(first);
        writes("다른 제목");
        UUID second = filed();
        assertThat(text("/filings/" + second)).contains("앞선 판의 전달이 멈춰").doesNotContain("전달 중");
        assertThat(text(order)).contains("앞선 판의 전달을 기다림", "전달 멈춤").doesNotContain("전달 중");
    }
}
