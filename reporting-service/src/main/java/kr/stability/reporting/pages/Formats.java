package kr.stability.reporting.pages;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.time.BusinessClock;

/** How texts, days and times are written in the language of the page. Times are shown in Asia/Seoul; a day never breaks. */
@TemplateExtension
final class Formats {
    private static final DateTimeFormatter DAY = format("uuuu. M. d.(EEE)", Locale.KOREAN);
    private static final DateTimeFormatter TIME = format("uuuu. M. d. HH:mm:ss 'KST'", Locale.KOREAN);
    private static final DateTimeFormatter ENGLISH_DAY = format("d MMM uuuu (EEE)", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_TIME = format("d MMM uuuu, HH:mm:ss 'KST'", Locale.ENGLISH);

    private Formats() {}

    /** {@code 2023. 1. 6.(금)}, {@code 6 Jan 2023 (Fri)}. */
    static String day(LocalDate day, @TemplateAttribute("locale") Object locale) {
        return unbroken((Look.inEnglish(locale) ? ENGLISH_DAY : DAY).format(day));
    }

    /** A day in both languages. */
    static Text inBoth(LocalDate day) {
        return new Text(unbroken(DAY.format(day)), unbroken(ENGLISH_DAY.format(day)));
    }

    /** {@code 2023. 1. 5. 15:30:00 KST}, {@code 5 Jan 2023, 15:30:00 KST}. */
    static String kst(Instant time, @TemplateAttribute("locale") Object locale) {
        return unbroken((Look.inEnglish(locale) ? ENGLISH_TIME : TIME).format(time));
    }

    /** {@code 88시간 33분}, {@code 88 h 33 min}. */
    static String lasted(long minutes, @TemplateAttribute("locale") Object locale) {
        boolean english = Look.inEnglish(locale);
        String hours = minutes < 60 ? "" : grouped(minutes / 60) + (english ? " h" : "시간");
        String rest = minutes % 60 == 0 && minutes > 0 ? "" : minutes % 60 + (english ? " min" : "분");
        return unbroken((hours + " " + rest).strip());
    }

    /** {@code 105,116}. */
    static String grouped(Long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** True for the account of a service, as Keycloak names them: nobody who acts by hand. */
    static boolean automatic(String name) {
        return name.startsWith("service-account-");
    }

    /** As a part of a query: {@code 훈련 1} is {@code %ED%9B%88%EB%A0%A8+1}. */
    static String query(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The text in the language of the page; in Korean when nobody translated it. */
    static String said(Text text, @TemplateAttribute("locale") Object locale) {
        return text.in(Look.inEnglish(locale));
    }

    /** Language of what {@code said} says. */
    static String language(Text text, @TemplateAttribute("locale") Object locale) {
        return Look.inEnglish(locale) && text.en() != null ? "en" : "ko";
    }

    private static String unbroken(String text) {
        return text.replace(' ', '\u00a0');
    }

    private static DateTimeFormatter format(String pattern, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, language).withZone(BusinessClock.SEOUL);
    }
}
