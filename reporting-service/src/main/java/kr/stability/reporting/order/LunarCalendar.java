package kr.stability.reporting.order;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The traditional Korean calendar (음력), computed by ICU's {@code dangi} calendar. */
final class LunarCalendar {
    private static final TimeZone SEOUL = TimeZone.getTimeZone("Asia/Seoul");

    private LunarCalendar() {}

    /** The solar day of a day of the lunar year that begins in {@code solarYear}; leap months are never meant. */
    static LocalDate toSolar(int solarYear, int month, int day) {
        Calendar calendar = Calendar.getInstance(SEOUL, new ULocale("ko@calendar=dangi"));
        calendar.setTimeInMillis(
                Instant.parse("%04d-07-01T00:00:00Z".formatted(solarYear)).toEpochMilli());
        int lunarYear = calendar.get(Calendar.EXTENDED_YEAR);
        calendar.clear();
        calendar.set(Calendar.EXTENDED_YEAR, lunarYear);
        calendar.set(Calendar.MONTH, month - 1);
        calendar.set(Calendar.IS_LEAP_MONTH, 0);
        calendar.set(Calendar.DAY_OF_MONTH, day);
        return calendar.getTime().toInstant().atZone(ZoneId.of("Asia/Seoul")).toLocalDate();
    }

    /** A day by the names of {@code holidays.csv}: {@code SEOLLAL}, {@code BUDDHA}, {@code CHUSEOK}, with -1 or +1. */
    static LocalDate named(int year, String name) {
        LocalDate day = switch (name.replaceAll("[+-]1$", "")) {
            case "SEOLLAL" -> toSolar(year, 1, 1);
            case "BUDDHA" -> toSolar(year, 4, 8);
            case "CHUSEOK" -> toSolar(year, 8, 15);
            default -> throw new IllegalArgumentException("Unknown lunar day " + name);
        };
        return name.endsWith("-1") ? day.minusDays(1) : name.endsWith("+1") ? day.plusDays(1) : day;
    }
}
