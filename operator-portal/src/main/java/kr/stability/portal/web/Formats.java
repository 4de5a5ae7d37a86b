package kr.stability.portal.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How dates, times and numbers are written on the screen, in the language of the page. Times are shown in Asia/Seoul. The
 * blanks do not break, so that a date stays on one line.
 */
@TemplateExtension
public final class Formats {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final DateTimeFormatter DAY = format("uuuu. M. d.(EEE)", Locale.KOREAN);
    private static final DateTimeFormatter TIME = format("uuuu. M. d. HH:mm:ss", Locale.KOREAN);
    private static final DateTimeFormatter ENGLISH_DAY = format("d MMM uuuu (EEE)", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_TIME = format("d MMM uuuu, HH:mm:ss", Locale.ENGLISH);

    private Formats() {}

    /** A day with its weekday: {@code 2023. 1. 6.(금)}, {@code 6 Jan 2023 (Fri)}. */
    @TemplateExtension(matchName = "korean")
    public static String day(LocalDate day, @TemplateAttribute("locale") Object locale) {
        return unbroken((english(locale) ? ENGLISH_DAY : DAY).format(day));
    }

    /** A time in Korea, to the second: {@code 2023. 1. 5. 15:30:00 KST}, {@code 5 Jan 2023, 15:30:00 KST}. */
    @TemplateExtension(matchName = "kst")
    public static String time(Instant time, @TemplateAttribute("locale") Object locale) {
        return unbroken((english(locale) ? ENGLISH_TIME : TIME).format(time) + " KST");
    }

    /** A whole number with thousands: {@code 2,400,000,000}. */
    public static String grouped(long number) {
        return NumberFormat.getIntegerInstance(Locale.KOREA).format(number);
    }

    /** A day in Korean, for what is not a page in somebody's language. */
    @TemplateExtension(matchName = "inKorean")
    public static String korean(LocalDate day) {
        return DAY.format(day);
    }

    private static boolean english(Object locale) {
        return Language.ofTemplate(locale) == Language.ENGLISH;
    }

    private static String unbroken(String text) {
        return text.replace(' ', '\u00a0');
    }

    private static DateTimeFormatter format(String pattern, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, language).withZone(SEOUL);
    }
}
