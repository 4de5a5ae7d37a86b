package kr.stability.reporting.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import kr.stability.reporting.time.BusinessClock;

/** Dates, amounts and durations as Korean official documents write them. */
final class Say {
    private static final long EOK = 100_000_000;
    private static final long MAN = 10_000;

    /** What stands where a plan declares nothing. */
    static final String UNDECLARED = "미기재";

    private Say() {}

    /** {@code 2023. 1. 6.}; empty for null. */
    static String date(LocalDate date) {
        return date == null ? "" : date.getYear() + ". " + date.getMonthValue() + ". " + date.getDayOfMonth() + ".";
    }

    /** {@code 2022. 10. 15. 15:19}, Asia/Seoul. */
    static String time(Instant instant) {
        ZonedDateTime at = instant.atZone(BusinessClock.SEOUL);
        return date(at.toLocalDate()) + " %02d:%02d".formatted(at.getHour(), at.getMinute());
    }

    /** The day of an instant, Asia/Seoul. */
    static LocalDate day(Instant instant) {
        return instant.atZone(BusinessClock.SEOUL).toLocalDate();
    }

    /** {@code 24억 원}, {@code 12억 5,000만 원}, {@code 30,500원}; undeclared for null. */
    static String won(Long amount) {
        if (amount == null) {
            return UNDECLARED;
        }
        if (amount < MAN || amount % MAN != 0) {
            return count(amount) + "원";
        }
        String eok = amount >= EOK ? count(amount / EOK) + "억 " : "";
        long man = amount % EOK / MAN;
        return eok + (man > 0 ? count(man) + "만 " : "") + "원";
    }

    /** {@code 127시간 33분}. */
    static String minutes(long minutes) {
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (hours == 0) {
            return rest + "분";
        }
        return rest == 0 ? count(hours) + "시간" : count(hours) + "시간 " + rest + "분";
    }

    /** Minutes that may be undeclared. */
    static String minutes(Integer minutes) {
        return minutes == null ? UNDECLARED : minutes((long) minutes);
    }

    /** {@code 105,116}. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 예}, {@code 아니요} or undeclared. */
    static String yes(Boolean value) {
        return value == null ? UNDECLARED : value ? "예" : "아니요";
    }
}
