package kr.stability.reporting.order;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import kr.stability.reporting.json.Text;

/**
 * One line of {@code legal/holidays.csv}: a public holiday, in which years it holds and since when it is substituted.
 *
 * @param kind {@code yearly}, {@code lunar} or {@code once}
 * @param first first year, or the date itself for {@code once}
 * @param last last year, or empty
 * @param day {@code MM-dd}, or a lunar day such as {@code SEOLLAL-1}
 * @param substituteFrom since when a clash gives a substitute holiday, or null when it never does
 * @param substituteOnSaturday whether falling on a Saturday is a clash, as falling on a Sunday always is
 * @param name what people call it
 * @param source regulation or decision
 */
record HolidayRule(
        String kind,
        String first,
        String last,
        String day,
        LocalDate substituteFrom,
        boolean substituteOnSaturday,
        Text name,
        String source) {

    /** The rule of one line of the data file; columns in the order of the parameters, the name in two. */
    static HolidayRule parse(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 9) {
            throw new IllegalArgumentException("Not nine columns in legal/holidays.csv: " + line);
        }
        LocalDate substituteFrom = cells[4].isEmpty() ? null : LocalDate.parse(cells[4]);
        boolean saturday = cells[5].equals("SATURDAY_OR_SUNDAY");
        return new HolidayRule(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                substituteFrom,
                saturday,
                new Text(cells[6], cells[7]),
                cells[8]);
    }

    /** The day of this holiday in a year, if it is one in that year. */
    Optional<LocalDate> in(int year) {
        if (kind.equals("once")) {
            return Optional.of(LocalDate.parse(first)).filter(date -> date.getYear() == year);
        }
        boolean holds = year >= Integer.parseInt(first) && (last.isEmpty() || year <= Integer.parseInt(last));
        if (!holds) {
            return Optional.empty();
        }
        return Optional.of(
                kind.equals("lunar")
                        ? LunarCalendar.named(year, day)
                        : MonthDay.parse("--" + day).atYear(year));
    }

    /** Whether the holiday is substituted on this date when it falls on the weekend or another holiday. */
    boolean substitutes(LocalDate date, boolean clashesWithAnother) {
        boolean inForce = substituteFrom != null && !date.isBefore(substituteFrom);
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SUNDAY
                || (substituteOnSaturday && date.getDayOfWeek() == DayOfWeek.SATURDAY);
        return inForce && (weekend || clashesWithAnother);
    }
}
