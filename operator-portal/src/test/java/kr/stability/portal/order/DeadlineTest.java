package kr.stability.portal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final LocalDate DUE = LocalDate.of(2023, 1, 6);

    @Test
    void theCountdownEndsOnTheDay() {
        assertThat(new Deadline(DUE, DUE.minusDays(3)).countdown()).isEqualTo("D-3");
        assertThat(new Deadline(DUE, DUE).countdown()).isEqualTo("D-day");
        assertThat(new Deadline(DUE, DUE.plusDays(1)).countdown()).isEqualTo("D+1");
    }

    @Test
    void theLastDayEndsAtMidnightInSeoul() {
        assertThat(Deadline.late(Instant.parse("2023-01-06T14:59:59.999999Z"), DUE))
                .isFalse();
        assertThat(Deadline.late(Instant.parse("2023-01-06T15:00:00Z"), DUE)).isTrue();
    }
}
