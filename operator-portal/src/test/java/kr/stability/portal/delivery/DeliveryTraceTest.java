package kr.stability.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kr.stability.local.scenario.WebPage;
import kr.stability.local.stack.Await;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.RecordedSpans;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

@PortalTest
class DeliveryTraceTest {
    @Inject
    OutboxMeters meters;

    @TestHTTPResource(value = "metrics", management = true)
    String metrics;

    @Test
    void everyAttemptGoesOnWithTheTraceInWhichThePlanWasFiled() {
        Filing filing = filed();
        String trace = filing.traceparent.split("-")[1];
        assertThat(Await.until(Duration.ofSeconds(30), () -> attempts(trace).size() >= 2))
                .isTrue();
        assertThat(attempts(trace).getFirst().getParentSpanId())
                .isEqualTo(filing.traceparent.split("-")[2]);
        assertThat(RecordedSpans.named("POST /orders/{order}/certification"))
                .anyMatch(span -> span.getTraceId().equals(trace));
    }

    @Test
    void whatWaitsIsCountedAndNobodyIsNamed() throws InterruptedException {
        filed();
        asAJob(meters::refresh);
        String answer = RestAssured.get(metrics).asString();
        assertThat(answer)
                .containsPattern("portal_outbox_waiting\\S* [1-9]")
                .containsPattern("portal_filings\\S* [1-9]");
        assertThat(answer).contains("portal_delivery_time_seconds_bucket", "agroal_awaiting_count");
        assertThat(answer).doesNotContain("kakao", "@");
    }

    private static List<SpanData> attempts(String trace) {
        return RecordedSpans.named("deliver filing").stream()
                .filter(span -> span.getTraceId().equals(trace))
                .toList();
    }

    private static Filing filed() {
        SignedIn certifier = SignedIn.as("kakao-certifier");
        WebPage page = certifier.submit(Fixtures.statement(certifier, Fixtures.drafted(Fixtures.today())));
        UUID id = UUID.fromString(page.url().substring(page.url().lastIndexOf('/') + 1));
        return QuarkusTransaction.requiringNew().call(() -> Filing.findById(id));
    }

    /** On a thread that is shown no rows unless it says whose, as those of the scheduler. */
    private static void asAJob(Runnable work) throws InterruptedException {
        Thread job = new Thread(work);
        job.start();
        job.join();
    }
}
