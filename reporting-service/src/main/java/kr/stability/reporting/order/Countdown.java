package kr.stability.reporting.order;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days to a last day, as people in Korea write them. */
final class Countdown {
    private Countdown() {}

    /** {@code D-3} before, {@code D-day} on and {@code D+2} after the last day. */
    static String text(LocalDate today, LocalDate last) {
        long days = ChronoUnit.DAYS.between(today, last);
        return days == 0 ? "D-day" : days > 0 ? "D-" + days : "D+" + -days;
    }
}
