package kr.stability.reporting.order;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The solar dates of Seollal, Buddha's birthday and Chuseok, from {@code legal/lunar-days.csv}. A test compares the file
 * with the Korean lunar calendar of ICU.
 */
final class LunarDays {
    private final Map<String, LocalDate> days = new HashMap<>();

    /** Reads the lines below the header: year, Seollal, Buddha's birthday, Chuseok. */
    LunarDays(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split(",");
            days.put(cells[0] + "SEOLLAL", LocalDate.parse(cells[1]));
            days.put(cells[0] + "BUDDHA", LocalDate.parse(cells[2]));
            days.put(cells[0] + "CHUSEOK", LocalDate.parse(cells[3]));
        }
    }

    /**
     * A lunar day by name, such as {@code SEOLLAL}, {@code SEOLLAL-1} or {@code CHUSEOK+1}.
     *
     * @throws UnknownYear when the file does not reach that year
     */
    LocalDate day(int year, String name) {
        String base = name.replaceAll("[+-]1$", "");
        LocalDate date = days.get(year + base);
        if (date == null) {
            throw new UnknownYear(year);
        }
        return name.endsWith("-1") ? date.minusDays(1) : name.endsWith("+1") ? date.plusDays(1) : date;
    }
}
