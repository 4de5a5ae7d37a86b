package kr.stability.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeKindTest {

    @Test
    void nothingIsSaidMoreThanTwoWeeksBefore() {
        assertThat(NoticeKind.reminder(15)).isEmpty();
    }

    @Test
    void eachThresholdHasItsReminder() {
        assertThat(NoticeKind.reminder(14)).isEqualTo(Optional.of(NoticeKind.D14));
        assertThat(NoticeKind.reminder(7)).isEqualTo(Optional.of(NoticeKind.D7));
        assertThat(NoticeKind.reminder(3)).isEqualTo(Optional.of(NoticeKind.D3));
        assertThat(NoticeKind.reminder(1)).isEqualTo(Optional.of(NoticeKind.D1));
    }

    @Test
    void aDayOnWhichThePortalWasDownIsMadeUpFor() {
        assertThat(NoticeKind.reminder(6)).isEqualTo(Optional.of(NoticeKind.D7));
    }

    @Test
    void theLastDayIsNotOverdueBeforeItEnds() {
        assertThat(NoticeKind.reminder(0)).isEqualTo(Optional.of(NoticeKind.D1));
        assertThat(NoticeKind.reminder(-1)).isEqualTo(Optional.of(NoticeKind.OVERDUE));
    }
}
