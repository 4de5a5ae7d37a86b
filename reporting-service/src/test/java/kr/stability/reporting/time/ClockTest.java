package kr.stability.reporting.time;

import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.Test;

@ReportingTest
class ClockTest {

    @Test
    void aSetClockTicksOnFromThere() {
        BusinessClock clock = new BusinessClock();
        Instant then = Instant.parse("2022-12-06T01:00:00Z");
        clock.set(then);
        assertThat(Duration.between(then, clock.instant())).isBetween(Duration.ZERO, Duration.ofSeconds(5));
        assertThat(clock.getZone()).isEqualTo(BusinessClock.SEOUL);
    }

    @Test
    void theClockIsReadInSeoul() {
        as(Tokens.clockSetter()).get("/local/clock").then().statusCode(200).body("set", is(false));
    }

    @Test
    void nobodyElseSetsIt() {
        as(Tokens.publisher())
                .body(Map.of("now", "2022-12-06T10:00:00+09:00"))
                .put("/local/clock")
                .then()
                .statusCode(403)
                .body("type", startsWith("urn:stability:problem:"));
    }

    @Test
    void aTimeWithoutOffsetIsRefused() {
        as(Tokens.clockSetter())
                .body(Map.of("now", "2022-12-06T10:00:00"))
                .put("/local/clock")
                .then()
                .statusCode(422);
    }
}
