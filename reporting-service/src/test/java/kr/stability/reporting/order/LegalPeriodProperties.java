package kr.stability.reporting.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.json.Text;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LegalPeriodProperties {
    private static final HolidayCalendar KOREA = HolidayCalendar.korea();
    private static final Text WHY = new Text("태풍", "Typhoon");

    @Property
    void never_ends_on_a_day_off(
            @ForAll("arrivals") LocalDate arrived,
            @ForAll @IntRange(min = 1, max = 366) int amount,
            @ForAll PeriodUnit unit) {
        assertFalse(KOREA.isDayOff(due(arrived, amount, unit)));
    }

    @Property
    void never_ends_earlier_for_a_later_arrival(
            @ForAll("arrivals") LocalDate arrived,
            @ForAll @IntRange(min = 1, max = 24) int amount,
            @ForAll PeriodUnit unit) {
        assertFalse(due(arrived.plusDays(1), amount, unit).isBefore(due(arrived, amount, unit)));
    }

    @Property
    void lasts_at_least_its_amount(
            @ForAll("arrivals") LocalDate arrived,
            @ForAll @IntRange(min = 1, max = 366) int amount,
            @ForAll PeriodUnit unit) {
        LocalDate least = switch (unit) {
            case DAYS -> arrived.plusDays(amount);
            case WEEKS -> arrived.plusWeeks(amount);
            case MONTHS -> arrived.plusMonths(amount);
            case YEARS -> arrived.plusYears(amount);
        };
        assertFalse(due(arrived, amount, unit).isBefore(least));
    }

    @Property
    void never_ends_earlier_for_a_longer_amount(
            @ForAll("arrivals") LocalDate arrived,
            @ForAll @IntRange(min = 1, max = 365) int amount,
            @ForAll PeriodUnit unit) {
        assertFalse(due(arrived, amount + 1, unit).isBefore(due(arrived, amount, unit)));
    }

    @Property
    void never_ends_earlier_for_a_longer_suspension(
            @ForAll("arrivals") LocalDate arrived,
            @ForAll @IntRange(min = -5, max = 45) int from,
            @ForAll @IntRange(min = 0, max = 40) int days) {
        Suspension shorter = new Suspension(arrived.plusDays(from), arrived.plusDays(from + days), WHY);
        Suspension longer = new Suspension(arrived.plusDays(from), arrived.plusDays(from + days + 1), WHY);
        assertFalse(month(arrived, longer).isBefore(month(arrived, shorter)));
        assertFalse(month(arrived, shorter).isBefore(due(arrived, 1, PeriodUnit.MONTHS)));
    }

    @Property
    void explains_the_day_it_gives(@ForAll("arrivals") LocalDate arrived, @ForAll PeriodUnit unit) {
        DueDate due = new LegalPeriod(arrived, 1, unit).due(KOREA);
        assertEquals(
                due.dueOn(),
                due.derivation().stream()
                        .filter(step -> step.on() != null)
                        .toList()
                        .getLast()
                        .on());
        assertTrue(due.derivation().stream().allMatch(step -> step.text().en() != null));
    }

    @Provide
    Arbitrary<LocalDate> arrivals() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2014, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static LocalDate due(LocalDate arrived, int amount, PeriodUnit unit) {
        return new LegalPeriod(arrived, amount, unit).due(KOREA).dueOn();
    }

    private static LocalDate month(LocalDate arrived, Suspension suspension) {
        return new LegalPeriod(arrived, 1, PeriodUnit.MONTHS)
                .due(KOREA, List.of(suspension))
                .dueOn();
    }
}
