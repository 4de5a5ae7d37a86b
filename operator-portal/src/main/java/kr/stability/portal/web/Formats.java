package kr.stability.portal.web;

import io.quarkus.qute.TemplateExtension;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates, times and numbers are written on the screen. Times are shown in Asia/Seoul. */
@TemplateExtension
public final class Formats {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu. M. d.(EEE)", Locale.KOREAN);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu. M. d. HH:mm:ss", Locale.KOREAN).withZone(ZoneId.of("Asia/Seoul"));

    private Formats() {}

    /** A day with its weekday: {@code 2023. 1. 6.(금)}. */
    public static String korean(LocalDate day) {
        return DAY.format(day);
    }

    /** A time in Korea, to the second: {@code 2023. 1. 5. 15:30:00 KST}. */
    public static String kst(Instant time) {
        return TIME.format(time) + " KST";
    }

    /** A whole number with thousands: {@code 2,400,000,000}. */
    public static String grouped(long number) {
        return NumberFormat.getIntegerInstance(Locale.KOREA).format(number);
    }
}
