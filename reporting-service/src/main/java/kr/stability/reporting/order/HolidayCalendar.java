package kr.stability.reporting.order;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import kr.stability.reporting.json.Text;

/**
 * The public holidays of Korea (관공서의 공휴일에 관한 규정), substitute and temporary ones included.
 *
 * <p>Holidays are data ({@code legal/holidays.csv}), because the rules changed in 2013, 2021, 2023 and 2026 and temporary
 * holidays come at short notice. A substitute holiday (대체공휴일, article 3) is the first day after the clash that is
 * neither a public holiday nor a Saturday. Whether 1 May became a public holiday is not settled in the sources used here:
 * it is not in the data.
 */
public final class HolidayCalendar {
    /** First year with complete data. */
    public static final int FIRST_YEAR = 2014;

    /** Last year with complete data; lunar days are known so far. */
    public static final int LAST_YEAR = 2060;

    private static final Text SATURDAY = new Text("토요일", "Saturday");
    private static final Text SUNDAY = new Text("일요일", "Sunday");
    private static final HolidayCalendar KOREA = new HolidayCalendar(
            lines("holidays.csv").stream().map(HolidayRule::parse).toList(), new LunarDays(lines("lunar-days.csv")));

    private final List<HolidayRule> rules;
    private final LunarDays lunar;
    private final Map<Integer, Map<LocalDate, Text>> years = new ConcurrentHashMap<>();

    private HolidayCalendar(List<HolidayRule> rules, LunarDays lunar) {
        this.rules = rules;
        this.lunar = lunar;
    }

    /** The calendar that comes with this version of the service. */
    public static HolidayCalendar korea() {
        return KOREA;
    }

    /**
     * Why a day is no working day for Civil Act article 161: the holiday's name, Saturday or Sunday; empty for a working
     * day.
     *
     * @throws UnknownYear outside the years with data
     */
    public Optional<Text> dayOff(LocalDate date) {
        Text holiday = holidays(date.getYear()).get(date);
        if (holiday != null) {
            return Optional.of(holiday);
        }
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> Optional.of(SATURDAY);
            case SUNDAY -> Optional.of(SUNDAY);
            default -> Optional.empty();
        };
    }

    /** The public holidays of a year by date, without ordinary Sundays. */
    public Map<LocalDate, Text> holidays(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new UnknownYear(year);
        }
        return years.computeIfAbsent(year, this::compute);
    }

    private Map<LocalDate, Text> compute(int year) {
        TreeMap<LocalDate, List<HolidayRule>> byDate = new TreeMap<>();
        for (HolidayRule rule : rules) {
            rule.in(year, lunar).ifPresent(date -> byDate.merge(date, List.of(rule), HolidayCalendar::joined));
        }
        TreeMap<LocalDate, Text> days = new TreeMap<>();
        byDate.forEach((date, same) -> days.put(date, same.getFirst().name()));
        byDate.forEach((date, same) -> same.stream()
                .filter(rule -> rule.substitutes(date, same.size() > 1))
                .findFirst()
                .ifPresent(rule -> days.put(firstWorkingDayAfter(date, days), substitute(rule))));
        return days;
    }

    private static LocalDate firstWorkingDayAfter(LocalDate date, Map<LocalDate, Text> days) {
        LocalDate next = date.plusDays(1);
        while (days.containsKey(next)
                || next.getDayOfWeek() == DayOfWeek.SATURDAY
                || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static Text substitute(HolidayRule rule) {
        return new Text(
                "대체공휴일(" + rule.name().ko() + ")",
                "substitute holiday for " + rule.name().en());
    }

    private static List<HolidayRule> joined(List<HolidayRule> one, List<HolidayRule> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<String> lines(String file) {
        try (InputStream stream = HolidayCalendar.class.getResourceAsStream("/legal/" + file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
