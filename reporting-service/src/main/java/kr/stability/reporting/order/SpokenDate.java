package kr.stability.reporting.order;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people write them: {@code 2023. 1. 6.(금)} in Korean documents (행정업무규정 제7조). */
final class SpokenDate {
    private static final DateTimeFormatter KO = DateTimeFormatter.ofPattern("uuuu. M. d.(E)", Locale.KOREAN);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private SpokenDate() {}

    static String ko(LocalDate date) {
        return KO.format(date);
    }

    static String en(LocalDate date) {
        return EN.format(date);
    }
}
