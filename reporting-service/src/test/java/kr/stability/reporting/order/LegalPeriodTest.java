package kr.stability.reporting.order;

import static java.time.LocalDate.parse;
import static kr.stability.reporting.order.PeriodUnit.DAYS;
import static kr.stability.reporting.order.PeriodUnit.MONTHS;
import static kr.stability.reporting.order.PeriodUnit.WEEKS;
import static kr.stability.reporting.order.PeriodUnit.YEARS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.json.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalPeriodTest {
    private static final HolidayCalendar KOREA = HolidayCalendar.korea();
    private static final Text FLOOD = new Text("침수", "Flood");

    @ParameterizedTest
    @CsvFileSource(files = "../deploy/local/scenario/legal-period.csv", numLinesToSkip = 1)
    void ends_as_worked_by_hand(LocalDate arrivedOn, int amount, PeriodUnit unit, LocalDate dueOn, String why) {
        assertEquals(dueOn, due(arrivedOn, amount, unit).dueOn(), why);
    }

    @Test
    void explains_an_ordinary_month() {
        DueDate due = due(parse("2022-12-06"), 1, MONTHS);
        assertEquals(List.of("민법 157", "민법 160②", "민법 159"), rules(due));
        assertEquals(
                "도달한 날 2022. 12. 6.(화)은 세지 않고 다음 날 2022. 12. 7.(수)부터 셉니다(민법 제157조).",
                due.derivation().getFirst().text().ko());
        assertTrue(due.derivation().getLast().text().en().contains("Friday 6 January 2023 at 24:00"));
    }

    @Test
    void names_each_day_it_skips() {
        List<String> skipped = skipped(due(parse("2022-12-21"), 1, MONTHS));
        assertEquals(4, skipped.size());
        assertTrue(skipped.get(0).contains("토요일(설날 전날)"));
        assertTrue(skipped.get(1).contains("일요일(설날)"));
        assertTrue(skipped.get(2).contains("설날 다음날"));
        assertTrue(skipped.get(3).contains("대체공휴일(설날)"));
    }

    @Test
    void counts_a_whole_month_from_the_first() {
        assertEquals(
                "민법 160①",
                due(parse("2023-02-28"), 1, MONTHS).derivation().get(1).rule());
    }

    @Test
    void ends_on_the_last_of_a_short_month() {
        assertEquals(
                "민법 160③",
                due(parse("2023-01-30"), 1, MONTHS).derivation().get(1).rule());
    }

    @Test
    void knows_leap_years() {
        assertEquals(parse("2024-02-29"), due(parse("2024-01-31"), 1, MONTHS).dueOn());
        assertEquals(parse("2025-02-28"), due(parse("2024-02-28"), 1, YEARS).dueOn());
        assertEquals(parse("2023-02-28"), due(parse("2022-02-28"), 1, YEARS).dueOn());
    }

    @Test
    void counts_weeks_like_seven_days() {
        LocalDate arrived = parse("2023-03-07");
        assertEquals(due(arrived, 14, DAYS).dueOn(), due(arrived, 2, WEEKS).dueOn());
    }

    @Test
    void lets_the_date_in_the_letter_win_even_on_a_sunday() {
        DueDate due = LegalPeriod.fixed(parse("2023-01-08"), KOREA, List.of());
        assertEquals(parse("2023-01-08"), due.dueOn());
        assertEquals(List.of("민법 155", "민법 159"), rules(due));
        assertTrue(due.derivation().getFirst().text().ko().contains("쉬는 날이지만"));
    }

    @Test
    void stands_still_during_force_majeure() {
        Suspension flood = new Suspension(parse("2022-12-20"), parse("2022-12-24"), FLOOD);
        DueDate due = month().due(KOREA, List.of(flood));
        assertEquals(parse("2023-01-11"), due.dueOn());
        assertEquals("행정절차법 16①", due.derivation().get(2).rule());
    }

    @Test
    void counts_overlapping_suspensions_once() {
        Suspension first = new Suspension(parse("2022-12-20"), parse("2022-12-24"), FLOOD);
        Suspension second = new Suspension(parse("2022-12-22"), parse("2022-12-25"), FLOOD);
        assertEquals(
                parse("2023-01-12"), month().due(KOREA, List.of(second, first)).dueOn());
    }

    @Test
    void does_not_stand_still_before_arrival_or_after_the_end() {
        Suspension before = new Suspension(parse("2022-11-01"), parse("2022-12-06"), FLOOD);
        Suspension after = new Suspension(parse("2023-01-07"), parse("2023-02-07"), FLOOD);
        assertEquals(
                parse("2023-01-06"), month().due(KOREA, List.of(before, after)).dueOn());
    }

    @Test
    void does_not_end_on_a_day_that_stands_still() {
        LegalPeriod period = new LegalPeriod(parse("2022-12-07"), 1, MONTHS); // ends on Saturday 7 January
        Suspension sunday = new Suspension(parse("2023-01-08"), parse("2023-01-10"), FLOOD);
        assertEquals(parse("2023-01-11"), period.due(KOREA, List.of(sunday)).dueOn());
    }

    @Test
    void moves_a_fixed_date_by_force_majeure() {
        Suspension flood = new Suspension(parse("2023-01-05"), parse("2023-01-06"), FLOOD);
        assertEquals(
                parse("2023-01-09"),
                LegalPeriod.fixed(parse("2023-01-06"), KOREA, List.of(flood)).dueOn());
    }

    @Test
    void adds_a_supplement_with_its_own_date() {
        DueDate own = new DueDates().supplement(month().due(KOREA), parse("2023-01-10"), new Period(10, DAYS));
        assertEquals(parse("2023-01-20"), own.dueOn());
        assertTrue(rules(own).contains("보완요구"));
    }

    @Test
    void says_when_holidays_are_not_decided_yet() {
        assertEquals(
                "공휴일 자료",
                due(parse("2027-02-01"), 1, MONTHS).derivation().getLast().rule());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, 367, Integer.MAX_VALUE})
    void refuses_absurd_amounts(int amount) {
        assertThrows(IllegalArgumentException.class, () -> new LegalPeriod(parse("2022-12-06"), amount, MONTHS));
    }

    @Test
    void refuses_missing_parts_and_absurd_years() {
        assertThrows(NullPointerException.class, () -> new LegalPeriod(null, 1, MONTHS));
        assertThrows(NullPointerException.class, () -> new LegalPeriod(parse("2022-12-06"), 1, null));
        assertThrows(IllegalArgumentException.class, () -> new LegalPeriod(LocalDate.MAX, 1, DAYS));
        assertThrows(IllegalArgumentException.class, () -> new LegalPeriod(parse("1899-12-31"), 1, DAYS));
    }

    @Test
    void refuses_a_suspension_turned_round() {
        assertThrows(
                IllegalArgumentException.class, () -> new Suspension(parse("2023-01-02"), parse("2023-01-01"), FLOOD));
    }

    private static LegalPeriod month() {
        return new LegalPeriod(parse("2022-12-06"), 1, MONTHS);
    }

    private static DueDate due(LocalDate arrivedOn, int amount, PeriodUnit unit) {
        return new LegalPeriod(arrivedOn, amount, unit).due(KOREA);
    }

    private static List<String> rules(DueDate due) {
        return due.derivation().stream().map(DueDate.Step::rule).toList();
    }

    private static List<String> skipped(DueDate due) {
        return due.derivation().stream()
                .filter(step -> step.rule().equals("민법 161"))
                .map(step -> step.text().ko())
                .toList();
    }
}
