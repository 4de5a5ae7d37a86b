package kr.stability.reporting.order;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Public holidays of the Republic of Korea (관공서의 공휴일에 관한 규정), with substitute holidays by the version of the rule in
 * force on the day, lunar dates, elections and temporary holidays. Checked from {@link #CHECKED_FROM}; after
 * {@link #DECIDED_UNTIL} only the yearly holidays are known, because elections and temporary holidays are decided later.
 */
public final class HolidayCalendar {
    /** First day for which the rules were compared with the holidays really observed. */
    public static final LocalDate CHECKED_FROM = LocalDate.of(2014, 1, 1);

    /** Last day for which decided days are complete. */
    public static final LocalDate DECIDED_UNTIL = LocalDate.of(2026, 12, 31);

    private static final HolidayCalendar KOREA = new HolidayCalendar(DecidedDays.read());

    private final List<Holiday> decided;
    private final Map<Integer, NavigableMap<LocalDate, Holiday>> years = new ConcurrentHashMap<>();

    /** A calendar with these elections and temporary holidays beside those that return every year. */
    public HolidayCalendar(List<Holiday> decided) {
        this.decided = List.copyOf(decided);
    }

    /** The calendar with the decided days that come with this service. */
    public static HolidayCalendar korea() {
        return KOREA;
    }

    /** The holiday of a day, substitute holidays included; Saturdays and plain Sundays have none. */
    public Optional<Holiday> holiday(LocalDate on) {
        return Optional.ofNullable(year(on.getYear()).get(on));
    }

    /** True on Saturdays, Sundays and public holidays: days on which no period ends (Civil Act 161). */
    public boolean isDayOff(LocalDate on) {
        return on.getDayOfWeek() == DayOfWeek.SATURDAY
                || on.getDayOfWeek() == DayOfWeek.SUNDAY
                || holiday(on).isPresent();
    }

    /** All holidays of a year in order of date; where two meet, the day appears once with both names. */
    public List<Holiday> holidays(int year) {
        return List.copyOf(year(year).values());
    }

    private NavigableMap<LocalDate, Holiday> year(int year) {
        return years.computeIfAbsent(year, y -> new HolidayYear(y, decided).holidays());
    }
}
