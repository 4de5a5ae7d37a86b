package kr.stability.reporting.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import jakarta.inject.Inject;
import java.time.Duration;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.Test;

/** Whoever asks too much waits, and nobody else does. */
@ReportingTest
class RateTest {
    @Inject
    Rates rates;

    private void exhaust(String subject) {
        rates.bucket(Tokens.ISSUER + " " + subject, 1).consumeIgnoringRateLimits(2_000_000);
    }

    @Test
    void tooManyRequestsAreAProblemThatSaysWhenToComeBack() {
        String greedy = Tokens.of("greedy", "", "ministry-analyst");
        exhaust("sub-greedy");
        Api.as(greedy)
                .get("/api/v1/orders")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("type", equalTo("urn:stability:problem:too-many-requests"));
        Api.as(Tokens.of("patient", "", "ministry-analyst"))
                .get("/api/v1/orders")
                .then()
                .statusCode(200);
    }

    @Test
    void aBucketLetsABurstThroughAndFillsAgain() {
        Rates few = new Rates(new Few());
        assertThat(few.wait("kim", 1)).isZero();
        assertThat(few.wait("kim", 1)).isZero();
        assertThat(few.wait("kim", 1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(30));
        assertThat(few.wait("lee", 1)).isZero();
    }

    /** Two at once, two a minute. */
    private record Few() implements RateConfig {
        @Override
        public int burst() {
            return 2;
        }

        @Override
        public int perMinute() {
            return 2;
        }

        @Override
        public int accounts() {
            return 1;
        }
    }
}
