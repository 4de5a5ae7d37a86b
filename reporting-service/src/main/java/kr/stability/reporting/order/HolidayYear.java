package kr.stability.reporting.order;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.stability.reporting.json.Text;

/** Works out the holidays of one year: first those of the data, then the substitutes in order of date. */
final class HolidayYear {
    private static final String SUBSTITUTE = "관공서의 공휴일에 관한 규정 제3조";

    private final NavigableMap<LocalDate, Holiday> found = new TreeMap<>();

    HolidayYear(int year, List<HolidayRule> rules) {
        NavigableMap<LocalDate, List<HolidayRule>> byDate = new TreeMap<>();
        for (HolidayRule rule : rules) {
            rule.in(year)
                    .ifPresent(on ->
                            byDate.computeIfAbsent(on, day -> new ArrayList<>()).add(rule));
        }
        byDate.forEach((on, same) -> found.put(on, new Holiday(on, name(same), sources(same))));
        byDate.forEach(this::addSubstitutes);
    }

    /** The result, in order of date. */
    NavigableMap<LocalDate, Holiday> holidays() {
        return found;
    }

    /**
     * A weekend gives back each holiday it hides (article 3(2): substitutes that meet go on to the next day); two holidays
     * on one working day hide one. Only yearly holidays clash: elections and temporary holidays do not (article 3(1)3).
     */
    private void addSubstitutes(LocalDate on, List<HolidayRule> same) {
        long yearly = same.stream().filter(rule -> !rule.kind().equals("once")).count();
        boolean weekend = on.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        same.stream()
                .filter(rule -> rule.substitutes(on, !weekend && yearly > 1))
                .limit(weekend ? same.size() : 1)
                .forEach(rule -> addSubstitute(on, rule));
    }

    private void addSubstitute(LocalDate lost, HolidayRule rule) {
        LocalDate free = lost.plusDays(1);
        while (free.getDayOfWeek() == DayOfWeek.SATURDAY
                || free.getDayOfWeek() == DayOfWeek.SUNDAY
                || found.containsKey(free)) {
            free = free.plusDays(1);
        }
        Text name = new Text(
                "대체공휴일(" + rule.name().ko() + ")",
                "Substitute holiday for " + rule.name().en());
        found.put(free, new Holiday(free, name, SUBSTITUTE));
    }

    private static Text name(List<HolidayRule> same) {
        return new Text(
                same.stream().map(rule -> rule.name().ko()).collect(Collectors.joining(", ")),
                same.stream().map(rule -> rule.name().en()).collect(Collectors.joining(", ")));
    }

    private static String sources(List<HolidayRule> same) {
        return same.stream().map(HolidayRule::source).distinct().collect(Collectors.joining("; "));
    }
}
