package kr.stability.portal.rate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

/** Whoever asks too much gets a page and waits; nobody else does. */
@PortalTest
class RateTest {
    @Inject
    Rates rates;

    @Test
    void tooManyRequestsGetAPageThatSaysWhenToComeBack() {
        SignedIn greedy = SignedIn.as("skcnc-drafter");
        greedy.open("/orders");
        rates.buckets().values().forEach(bucket -> bucket.consumeIgnoringRateLimits(2_000_000));
        HttpResponse<byte[]> answer = greedy.send("/orders", request -> request.GET());
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("요청이 너무 많습니다", "저장된 것은 그대로입니다");
        rates.buckets().clear();
        assertThat(greedy.open("/orders").status()).isEqualTo(200);
    }
}
