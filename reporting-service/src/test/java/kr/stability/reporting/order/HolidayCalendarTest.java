package kr.stability.reporting.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCalendarTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    /** As printed in the calendars of those years. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021 | 01-01 02-11 02-12 02-13 03-01 05-05 05-19 06-06 08-15 08-16 09-20 09-21 09-22 10-03 10-04 10-09 10-11 12-25
            2022 | 01-01 01-31 02-01 02-02 03-01 03-09 05-05 05-08 06-01 06-06 08-15 09-09 09-10 09-11 09-12 10-03 10-09 10-10 12-25
            2023 | 01-01 01-21 01-22 01-23 01-24 03-01 05-05 05-27 05-29 06-06 08-15 09-28 09-29 09-30 10-02 10-03 10-09 12-25
            2024 | 01-01 02-09 02-10 02-11 02-12 03-01 04-10 05-05 05-06 05-15 06-06 08-15 09-16 09-17 09-18 10-01 10-03 10-09 12-25
            2025 | 01-01 01-27 01-28 01-29 01-30 03-01 03-03 05-05 05-06 06-03 06-06 08-15 10-03 10-05 10-06 10-07 10-08 10-09 12-25
            2026 | 01-01 02-16 02-17 02-18 03-01 03-02 05-05 05-24 05-25 06-03 06-06 07-17 08-15 08-17 09-24 09-25 09-26 10-03 10-05 10-09 12-25
            """)
    void knowsTheHolidaysOf(int year, String days) {
        var expected = Stream.of(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                expected, new TreeSet<>(HolidayCalendar.korea().holidays(year).keySet()));
    }

    @Test
    void lunarDaysAgreeWithTheKoreanLunarCalendar() {
        for (int year = HolidayCalendar.FIRST_YEAR; year <= HolidayCalendar.LAST_YEAR; year++) {
            var holidays = HolidayCalendar.korea().holidays(year);
            assertEquals("설날", holidays.get(lunar(year, 1, 1)).ko());
            assertEquals("추석", holidays.get(lunar(year, 8, 15)).ko().replaceAll("개천절|한글날", "추석"));
        }
    }

    @Test
    void knowsNothingBeforeItsData() {
        assertThrows(UnknownYear.class, () -> HolidayCalendar.korea().dayOff(LocalDate.of(2013, 12, 31)));
    }

    private static LocalDate lunar(int year, int month, int day) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year, 12, 31))
                .filter(date -> isLunar(date, month, day))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isLunar(LocalDate date, int month, int day) {
        Calendar calendar = Calendar.getInstance(new ULocale("ko@calendar=dangi"));
        calendar.setTimeInMillis(date.atTime(12, 0).atZone(SEOUL).toInstant().toEpochMilli());
        return calendar.get(Calendar.MONTH) == month - 1
                && calendar.get(Calendar.DAY_OF_MONTH) == day
                && calendar.get(Calendar.IS_LEAP_MONTH) == 0;
    }
}
