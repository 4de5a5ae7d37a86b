package kr.stability.portal.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;
import kr.stability.portal.testsupport.AtOnce;
import kr.stability.portal.testsupport.PortalTest;
import org.junit.jupiter.api.RepeatedTest;

@PortalTest
class ProgressSnapshotTest {

    @RepeatedTest(10)
    void progressThatManySeeFirstAtOnceIsKeptOnce() throws Exception {
        UUID order = UUID.randomUUID();
        assertThat(AtOnce.answers(() ->
                        QuarkusTransaction.requiringNew().call(() -> ProgressSnapshot.begun(order, "kakao").orderId)))
                .containsOnly(order);
    }
}
