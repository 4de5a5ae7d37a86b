package kr.stability.reporting.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import kr.stability.local.stack.Await;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.RecordedSpans;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.Test;

@ReportingTest
class SealTraceTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void sealingIsLinkedToTheRequestWhoseActItSeals() {
        String code = Api.fresh("traced");
        Api.as(Tokens.publisher())
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .body(Map.of("code", code, "name", Api.text("카카오", "Kakao")))
                .post("/api/v1/operators")
                .then()
                .statusCode(201);
        assertThat(Await.until(Duration.ofSeconds(10), SealTraceTest::linked)).isTrue();
    }

    private static boolean linked() {
        return RecordedSpans.named("seal ledger").stream()
                .flatMap(span -> span.getLinks().stream())
                .anyMatch(link -> link.getSpanContext().getTraceId().equals(TRACE));
    }
}
