package kr.stability.reporting.order;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The public holidays of Korea (관공서의 공휴일에 관한 규정), substitute and temporary ones included.
 *
 * <p>Holidays are data ({@code legal/holidays.csv}), because the rules changed in 2013, 2021, 2023 and 2026 and temporary
 * holidays come at short notice. Lunar days are computed. After {@link #DECIDED_UNTIL} only the yearly holidays are known.
 */
public final class HolidayCalendar {
    /** First year with complete data. */
    public static final int FIRST_YEAR = 2014;

    /** Last day for which elections and temporary holidays are complete. */
    public static final LocalDate DECIDED_UNTIL = LocalDate.of(2026, 12, 31);

    private static final HolidayCalendar KOREA = new HolidayCalendar(read("holidays.csv"));

    private final List<HolidayRule> rules;
    private final Map<Integer, NavigableMap<LocalDate, Holiday>> years = new ConcurrentHashMap<>();

    private HolidayCalendar(List<HolidayRule> rules) {
        this.rules = rules;
    }

    /** The calendar that comes with this version of the service. */
    public static HolidayCalendar korea() {
        return KOREA;
    }

    /**
     * The holiday of a day, substitute holidays included; Saturdays and plain Sundays have none.
     *
     * @throws UnknownYear before {@link #FIRST_YEAR}
     */
    public Optional<Holiday> holiday(LocalDate on) {
        return Optional.ofNullable(year(on.getYear()).get(on));
    }

    /**
     * True on Saturdays, Sundays and public holidays: days on which no period ends (Civil Act 161).
     *
     * @throws UnknownYear before {@link #FIRST_YEAR}
     */
    public boolean isDayOff(LocalDate on) {
        return holiday(on).isPresent()
                || on.getDayOfWeek() == DayOfWeek.SATURDAY
                || on.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /**
     * The public holidays of a year in order of date, without ordinary Sundays.
     *
     * @throws UnknownYear before {@link #FIRST_YEAR}
     */
    public List<Holiday> holidays(int year) {
        return List.copyOf(year(year).values());
    }

    private NavigableMap<LocalDate, Holiday> year(int year) {
        if (year < FIRST_YEAR) {
            throw new UnknownYear(year);
        }
        return years.computeIfAbsent(year, y -> new HolidayYear(y, rules).holidays());
    }

    private static List<HolidayRule> read(String file) {
        try (InputStream stream = HolidayCalendar.class.getResourceAsStream("/legal/" + file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(HolidayRule::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
