package kr.stability.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private static final RandomGenerator CHANCE = RandomGenerator.getDefault();

    @Test
    void theFirstPauseIsShort() {
        assertThat(BackOff.after(1, CHANCE)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    @Test
    void noPauseIsLongerThanAMinuteHoweverManyAttempts() {
        assertThat(BackOff.after(1_000_000, CHANCE)).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(60));
    }
}
