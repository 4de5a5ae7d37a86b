package kr.stability.reporting.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LegalPeriodTest {
    private static final LocalDate DAY_OF_THE_ORDERS = LocalDate.of(2022, 12, 6);

    record Case(LocalDate arrivedOn, Period period, LocalDate dueOn) {}

    /** Worked by hand, in the scenario. */
    static List<Case> workedByHand() throws IOException {
        Path file = Path.of("../deploy/local/scenario/legal-period.csv");
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(LegalPeriodTest::parse)
                .toList();
    }

    private static Case parse(String line) {
        String[] cells = line.split(",");
        Period period = new Period(Integer.parseInt(cells[1]), PeriodUnit.valueOf(cells[2]));
        return new Case(LocalDate.parse(cells[0]), period, LocalDate.parse(cells[3]));
    }

    @ParameterizedTest
    @MethodSource("workedByHand")
    void endsOnTheDayWorkedByHand(Case worked) {
        assertEquals(worked.dueOn(), due(worked.arrivedOn(), worked.period()).dueOn());
    }

    @Test
    void derivationNamesEveryRuleUsed() {
        var rules = due(LocalDate.of(2022, 12, 21), months(1)).derivation().stream()
                .map(DueDate.Step::rule)
                .toList();
        assertEquals(
                List.of("행정절차법 15②", "민법 157", "민법 160②", "민법 161", "민법 161", "민법 161", "민법 161", "민법 159"), rules);
    }

    @Test
    void derivationNamesTheHolidayThatWasSkipped() {
        String text = due(LocalDate.of(2022, 12, 21), months(1)).derivation().toString();
        assertTrue(text.contains("2023. 1. 24.(화): 대체공휴일(설날)이므로"), text);
    }

    @Test
    void lastStepIsTheDueDate() {
        DueDate due = due(DAY_OF_THE_ORDERS, months(1));
        assertEquals(due.dueOn(), due.derivation().getLast().on());
    }

    @Test
    void refusesAYearWithoutHolidayData() {
        assertThrows(UnknownYear.class, () -> due(LocalDate.of(2060, 12, 31), months(1)));
    }

    @Property
    void neverEndsOnADayOff(@ForAll @IntRange(max = 9000) int day, @ForAll @IntRange(min = 1, max = 24) int amount) {
        LocalDate due = due(DAY_OF_THE_ORDERS.plusDays(day), months(amount)).dueOn();
        assertTrue(HolidayCalendar.korea().dayOff(due).isEmpty());
    }

    @Property
    void laterArrivalNeverEndsSooner(@ForAll @IntRange(max = 9000) int day, @ForAll PeriodUnit unit) {
        LocalDate arrivedOn = DAY_OF_THE_ORDERS.plusDays(day);
        Period period = new Period(2, unit);
        assertTrue(!due(arrivedOn.plusDays(1), period)
                .dueOn()
                .isBefore(due(arrivedOn, period).dueOn()));
    }

    private static DueDate due(LocalDate arrivedOn, Period period) {
        return LegalPeriod.after(arrivedOn, period, HolidayCalendar.korea());
    }

    private static Period months(int amount) {
        return new Period(amount, PeriodUnit.MONTHS);
    }
}
