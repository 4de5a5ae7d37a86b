package kr.stability.reporting.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The holidays as they were published year by year, written down by hand. */
class HolidayCalendarTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private final HolidayCalendar calendar = HolidayCalendar.korea();

    @ParameterizedTest
    @CsvSource({
        "2014, 01-01 01-30 01-31 02-01 03-01 05-05 05-06 06-04 06-06 08-15 09-07 09-08 09-09 09-10 10-03 10-09 12-25",
        "2017, 01-01 01-27 01-28 01-29 01-30 03-01 05-03 05-05 05-09 06-06 08-15"
                + " 10-02 10-03 10-04 10-05 10-06 10-09 12-25",
        "2020, 01-01 01-24 01-25 01-26 01-27 03-01 04-15 04-30 05-05 06-06 08-15 08-17 09-30 10-01 10-02 10-03 10-09 12-25",
        "2021, 01-01 02-11 02-12 02-13 03-01 05-05 05-19 06-06 08-15 08-16 09-20 09-21 09-22 10-03 10-04 10-09 10-11 12-25",
        "2022, 01-01 01-31 02-01 02-02 03-01 03-09 05-05 05-08 06-01 06-06 08-15"
                + " 09-09 09-10 09-11 09-12 10-03 10-09 10-10 12-25",
        "2023, 01-01 01-21 01-22 01-23 01-24 03-01 05-05 05-27 05-29 06-06 08-15 09-28 09-29 09-30 10-02 10-03 10-09 12-25",
        "2024, 01-01 02-09 02-10 02-11 02-12 03-01 04-10 05-05 05-06 05-15 06-06 08-15"
                + " 09-16 09-17 09-18 10-01 10-03 10-09 12-25",
        "2025, 01-01 01-27 01-28 01-29 01-30 03-01 03-03 05-05 05-06 06-03 06-06 08-15"
                + " 10-03 10-05 10-06 10-07 10-08 10-09 12-25",
        "2026, 01-01 02-16 02-17 02-18 03-01 03-02 05-01 05-05 05-24 05-25 06-03 06-06 07-17 08-15 08-17"
                + " 09-24 09-25 09-26 10-03 10-05 10-09 12-25"
    })
    void knows_the_holidays_of_a_year(int year, String published) {
        assertEquals(
                published,
                calendar.holidays(year).stream().map(h -> DAY.format(h.on())).collect(Collectors.joining(" ")));
    }

    @Test
    void gives_back_two_days_when_chuseok_meets_a_sunday_and_foundation_day() {
        assertTrue(calendar.isDayOff(LocalDate.of(2039, 10, 4)));
        assertTrue(calendar.isDayOff(LocalDate.of(2039, 10, 5)));
        assertFalse(calendar.isDayOff(LocalDate.of(2039, 10, 6)));
    }

    @Test
    void gives_back_christmas_on_a_sunday_only_since_2023() {
        assertFalse(calendar.isDayOff(LocalDate.of(2022, 12, 26)));
        assertTrue(calendar.isDayOff(LocalDate.of(2027, 12, 27)));
    }

    @Test
    void gives_back_one_day_when_childrens_day_meets_buddhas_birthday() {
        assertEquals("어린이날", name("2024-05-05"));
        assertEquals("어린이날, 부처님오신날", name("2025-05-05"));
        assertFalse(calendar.isDayOff(LocalDate.of(2025, 5, 7)));
    }

    @Test
    void names_a_substitute_after_its_holiday() {
        assertEquals("대체공휴일(설날)", name("2023-01-24"));
        assertEquals("임시공휴일", name("2023-10-02"));
    }

    @Test
    void had_no_constitution_day_before_2026() {
        assertFalse(calendar.isDayOff(LocalDate.of(2025, 7, 17)));
        assertTrue(calendar.isDayOff(LocalDate.of(2026, 7, 17)));
    }

    @Test
    void knows_nothing_before_its_data() {
        assertThrows(UnknownYear.class, () -> calendar.isDayOff(LocalDate.of(2013, 12, 31)));
    }

    private String name(String day) {
        return calendar.holiday(LocalDate.parse(day)).orElseThrow().name().ko();
    }
}
