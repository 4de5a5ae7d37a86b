package kr.stability.reporting.order;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kr.stability.reporting.json.Text;

/** Days and lengths of time as they are written in letters of the government. */
final class DayText {
    private static final DateTimeFormatter KO = DateTimeFormatter.ofPattern("uuuu. M. d.(E)", Locale.KOREAN);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private DayText() {}

    /** {@code 2023. 1. 6.(금)}. */
    static String ko(LocalDate day) {
        return KO.format(day);
    }

    /** {@code Friday 6 January 2023}. */
    static String en(LocalDate day) {
        return EN.format(day);
    }

    /** {@code 1개월}, {@code A period of 1 month}. */
    static Text length(LegalPeriod period) {
        int n = period.amount();
        String many = n == 1 ? "" : "s";
        return switch (period.unit()) {
            case DAYS -> new Text(n + "일", "A period of " + n + " day" + many);
            case WEEKS -> new Text(n + "주일", "A period of " + n + " week" + many);
            case MONTHS -> new Text(n + "개월", "A period of " + n + " month" + many);
            case YEARS -> new Text(n + "년", "A period of " + n + " year" + many);
        };
    }

    /** Why a day is off: its holiday, else the day of the week. */
    static Text dayOff(LocalDate day, HolidayCalendar calendar) {
        Text weekday =
                day.getDayOfWeek() == DayOfWeek.SATURDAY ? new Text("토요일", "a Saturday") : new Text("일요일", "a Sunday");
        boolean weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        return calendar.holiday(day)
                .map(Holiday::name)
                .map(name -> weekend
                        ? new Text(weekday.ko() + "(" + name.ko() + ")", weekday.en() + " (" + name.en() + ")")
                        : name)
                .orElse(weekday);
    }
}
