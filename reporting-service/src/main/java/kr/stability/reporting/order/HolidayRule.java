package kr.stability.reporting.order;

import static kr.stability.reporting.order.SubstituteRule.SUNDAY;
import static kr.stability.reporting.order.SubstituteRule.WEEKEND;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.function.IntFunction;
import kr.stability.reporting.json.Text;

/**
 * One holiday that returns every year, with the dates between which the rule is in force. Source: 관공서의 공휴일에 관한 규정
 * 2조 and 3조, as changed on 2013-11-05, 2021-08-04, 2023-05-04, and in 2026 (노동절, 제헌절).
 */
enum HolidayRule {
    NEW_YEAR("1월 1일", "New Year's Day", fixed(1, 1)),
    SEOLLAL_EVE("설날 전날", "Day before Seollal", lunar(1, 1, -1), SUNDAY, "2013-11-05"),
    SEOLLAL("설날", "Seollal", lunar(1, 1, 0), SUNDAY, "2013-11-05"),
    SEOLLAL_AFTER("설날 다음날", "Day after Seollal", lunar(1, 1, 1), SUNDAY, "2013-11-05"),
    MARCH_FIRST("3·1절", "Independence Movement Day", fixed(3, 1), WEEKEND, "2021-08-04"),
    LABOUR("노동절", "Labour Day", fixed(5, 1), WEEKEND, "2026-05-01", "2026-05-01"),
    BUDDHA("부처님오신날", "Buddha's Birthday", lunar(4, 8, 0), WEEKEND, "2023-05-04"),
    CHILDREN("어린이날", "Children's Day", fixed(5, 5), WEEKEND, "2013-11-05"),
    MEMORIAL("현충일", "Memorial Day", fixed(6, 6)),
    CONSTITUTION("제헌절", "Constitution Day", fixed(7, 17), WEEKEND, "2026-05-11", "2026-05-11"),
    LIBERATION("광복절", "Liberation Day", fixed(8, 15), WEEKEND, "2021-08-04"),
    CHUSEOK_EVE("추석 전날", "Day before Chuseok", lunar(8, 15, -1), SUNDAY, "2013-11-05"),
    CHUSEOK("추석", "Chuseok", lunar(8, 15, 0), SUNDAY, "2013-11-05"),
    CHUSEOK_AFTER("추석 다음날", "Day after Chuseok", lunar(8, 15, 1), SUNDAY, "2013-11-05"),
    FOUNDATION("개천절", "National Foundation Day", fixed(10, 3), WEEKEND, "2021-08-04"),
    HANGEUL("한글날", "Hangeul Day", fixed(10, 9), WEEKEND, "2021-08-04", "2012-12-28"),
    CHRISTMAS("기독탄신일", "Christmas Day", fixed(12, 25), WEEKEND, "2023-05-04");

    private final Text label;
    private final IntFunction<LocalDate> day;
    private final SubstituteRule substitute;
    private final LocalDate substituteSince;
    private final LocalDate since;

    HolidayRule(String ko, String en, IntFunction<LocalDate> day) {
        this(ko, en, day, SubstituteRule.NEVER, "0001-01-01");
    }

    HolidayRule(String ko, String en, IntFunction<LocalDate> day, SubstituteRule substitute, String substituteSince) {
        this(ko, en, day, substitute, substituteSince, "0001-01-01");
    }

    HolidayRule(
            String ko,
            String en,
            IntFunction<LocalDate> day,
            SubstituteRule substitute,
            String substituteSince,
            String since) {
        this.label = new Text(ko, en);
        this.day = day;
        this.substitute = substitute;
        this.substituteSince = LocalDate.parse(substituteSince);
        this.since = LocalDate.parse(since);
    }

    /** Name on screen. */
    Text label() {
        return label;
    }

    /** The day in a year. */
    LocalDate in(int year) {
        return day.apply(year);
    }

    /** False before the holiday was introduced. */
    boolean inForceOn(LocalDate on) {
        return !on.isBefore(since);
    }

    /** How a lost holiday of that day is given back, by the text of the regulation then in force. */
    SubstituteRule substituteOn(LocalDate on) {
        return on.isBefore(substituteSince) ? SubstituteRule.NEVER : substitute;
    }

    private static IntFunction<LocalDate> fixed(int month, int day) {
        return MonthDay.of(month, day)::atYear;
    }

    private static IntFunction<LocalDate> lunar(int month, int day, int offset) {
        return year -> LunarCalendar.toSolar(year, month, day).plusDays(offset);
    }
}
