package kr.stability.portal.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kr.stability.portal.time.BusinessClock;

/** How times and dates look on the pages. */
@TemplateExtension
public final class Formats {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'KST'").withZone(BusinessClock.SEOUL);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd (E)", Locale.KOREAN);

    private Formats() {}

    /** {@code 2022-12-22 10:00:00 KST}. */
    public static String kst(Instant instant) {
        return TIME.format(instant);
    }

    /** {@code 2023-01-06 (금)}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }
}
