package kr.stability.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void doublesUpToAMinuteAndNeverStops() {
        Backoff longest = new Backoff(() -> 1);
        assertThat(longest.after(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(longest.after(3)).isEqualTo(Duration.ofSeconds(4));
        assertThat(longest.after(1_000_000)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void halfOfItIsChance() {
        assertThat(new Backoff(() -> 0).after(1)).isEqualTo(Duration.ofMillis(500));
    }
}
