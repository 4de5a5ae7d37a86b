package kr.stability.reporting.order;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import kr.stability.reporting.json.Text;

/** Works out the holidays of one year: those of the rules, those decided, then the substitutes in order of date. */
final class HolidayYear {
    private static final String REGULATION = "관공서의 공휴일에 관한 규정 2조";
    private static final String SUBSTITUTE = "관공서의 공휴일에 관한 규정 3조";

    private final NavigableMap<LocalDate, List<HolidayRule>> yearly = new TreeMap<>();
    private final NavigableMap<LocalDate, Holiday> found = new TreeMap<>();

    HolidayYear(int year, List<Holiday> decided) {
        for (HolidayRule rule : HolidayRule.values()) {
            LocalDate on = rule.in(year);
            if (rule.inForceOn(on)) {
                yearly.computeIfAbsent(on, day -> new ArrayList<>()).add(rule);
            }
        }
        yearly.forEach((on, rules) -> found.put(on, new Holiday(on, name(rules), REGULATION)));
        decided.stream().filter(day -> day.on().getYear() == year).forEach(day -> found.putIfAbsent(day.on(), day));
        yearly.forEach(this::addSubstitutes);
    }

    /** The result, in order of date. */
    NavigableMap<LocalDate, Holiday> holidays() {
        return found;
    }

    /** A weekend gives back each holiday it hides; two holidays on one working day hide one. */
    private void addSubstitutes(LocalDate on, List<HolidayRule> rules) {
        List<HolidayRule> lost =
                rules.stream().filter(rule -> lost(rule, on, rules.size())).toList();
        boolean weekend = on.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        lost.stream().limit(weekend ? lost.size() : 1).forEach(rule -> addSubstitute(on, rule));
    }

    private static boolean lost(HolidayRule rule, LocalDate on, int together) {
        SubstituteRule substitute = rule.substituteOn(on);
        return switch (on.getDayOfWeek()) {
            case SUNDAY -> substitute != SubstituteRule.NEVER;
            case SATURDAY -> substitute == SubstituteRule.WEEKEND;
            default -> substitute != SubstituteRule.NEVER && together > 1;
        };
    }

    private void addSubstitute(LocalDate lost, HolidayRule rule) {
        LocalDate free = lost.plusDays(1);
        while (free.getDayOfWeek() == DayOfWeek.SATURDAY
                || free.getDayOfWeek() == DayOfWeek.SUNDAY
                || found.containsKey(free)) {
            free = free.plusDays(1);
        }
        Text name = new Text(
                "대체공휴일(" + rule.label().ko() + ")",
                "Substitute holiday for " + rule.label().en());
        found.put(free, new Holiday(free, name, SUBSTITUTE));
    }

    private static Text name(List<HolidayRule> rules) {
        List<Text> labels = rules.stream().map(HolidayRule::label).toList();
        return new Text(
                String.join(", ", labels.stream().map(Text::ko).toList()),
                String.join(", ", labels.stream().map(Text::en).toList()));
    }
}
