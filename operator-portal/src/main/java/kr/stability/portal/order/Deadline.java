package kr.stability.portal.order;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The last day for a filing, seen from another day. Days are of Asia/Seoul; the last day ends at 24:00.
 *
 * @param dueOn last day
 * @param today the day to count from
 */
public record Deadline(LocalDate dueOn, LocalDate today) {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    /** The countdown as people in Korea write it: {@code D-3}, {@code D-day}, {@code D+2}. */
    public String countdown() {
        long days = ChronoUnit.DAYS.between(today, dueOn);
        return days == 0 ? "D-day" : days > 0 ? "D-" + days : "D+" + -days;
    }

    /** True when the last day is over. */
    public boolean passed() {
        return today.isAfter(dueOn);
    }

    /** True when three days or fewer are left. */
    public boolean near() {
        return !passed() && ChronoUnit.DAYS.between(today, dueOn) <= 3;
    }

    /** True when something filed at an instant came after the last day. */
    public static boolean late(Instant filedAt, LocalDate dueOn) {
        return !filedAt.isBefore(dueOn.plusDays(1).atStartOfDay(SEOUL).toInstant());
    }
}
