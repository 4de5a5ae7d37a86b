package kr.stability.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import kr.stability.portal.testsupport.Ministry;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

/** Files that go to the packaged portal in parts; their kind is read from their bytes. */
@QuarkusIntegrationTest
@WithTestResource(Ministry.class)
class UploadIT {
    private final SignedIn drafter = SignedIn.as("kakao-drafter");
    private final String order = Ministry.serves().path();
    private final TusClient script = new TusClient(drafter, order);

    @Test
    void aFileIsKeptAndListed() {
        assertThat(script.uploads("훈련 결과.pdf", SampleFiles.pdf(3_000_000)).statusCode())
                .isEqualTo(204);
        assertThat(drafter.open(order + "/plan/evidence").document().text()).contains("훈련 결과.pdf");
    }

    @Test
    void aProgramCalledPdfIsRefused() {
        var answer = script.uploads("report.pdf", SampleFiles.padded("MZ"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(TusClient.text(answer)).contains("실행 파일");
    }

    @Test
    void aPictureIsKnownByItsBytes() {
        assertThat(script.uploads("a.png", SampleFiles.png()).statusCode()).isEqualTo(204);
        assertThat(script.uploads("b.pdf", SampleFiles.png()).statusCode()).isEqualTo(422);
    }
}
