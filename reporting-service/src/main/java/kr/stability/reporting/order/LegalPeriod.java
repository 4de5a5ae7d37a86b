package kr.stability.reporting.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A period that starts with arrival (도달) and ends by the Civil Act (민법), which 행정기본법 6조 1항 applies to deadlines of the
 * administration. Rules in the derivation: {@code 민법 155} a fixed date wins, {@code 민법 157} the day of
 * arrival is not counted, {@code 민법 159} days are counted and the last one ends at 24:00, {@code 민법 160①} to
 * {@code 160③} weeks, months and years go by the calendar, {@code 민법 161} no end on a day off,
 * {@code 행정절차법 16①} force majeure, {@code 기한연장}, {@code 보완요구}, {@code 공휴일 자료}.
 * Arrival is taken to be after 00:00 of its day. 행정기본법 6조 2항 is not for filing deadlines.
 *
 * @param arrivedOn day of arrival, Asia/Seoul, years 1900 to 2999
 * @param amount how many units, 1 to 366
 * @param unit which unit
 */
public record LegalPeriod(LocalDate arrivedOn, int amount, PeriodUnit unit) {
    private static final int LONGEST = 366;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when the amount or the year is out of range
     * @throws NullPointerException when a part is missing
     */
    public LegalPeriod {
        Objects.requireNonNull(arrivedOn, "arrivedOn");
        Objects.requireNonNull(unit, "unit");
        if (amount < 1 || amount > LONGEST) {
            throw new IllegalArgumentException("amount " + amount);
        }
        if (arrivedOn.getYear() < 1900 || arrivedOn.getYear() > 2999) {
            throw new IllegalArgumentException("arrivedOn " + arrivedOn);
        }
    }

    /** The last day of the period, with its derivation. */
    public DueDate due(HolidayCalendar calendar) {
        return due(calendar, List.of());
    }

    /** The last day of a period that stood still during some days. */
    public DueDate due(HolidayCalendar calendar, List<Suspension> suspensions) {
        LocalDate start = arrivedOn.plusDays(1);
        Derivation derivation = new Derivation(calendar, suspensions);
        derivation.firstDay(arrivedOn, start);
        LocalDate last = lastDay(start);
        derivation.calendarEnd(this, start, last);
        return derivation.end(start, last);
    }

    /**
     * A date that the letter itself fixes. It wins over any period (Civil Act 155) and does not move when it is a day off;
     * force majeure moves it.
     */
    public static DueDate fixed(LocalDate dueOn, HolidayCalendar calendar, List<Suspension> suspensions) {
        Derivation derivation = new Derivation(calendar, suspensions);
        return derivation.fixed(dueOn);
    }

    private LocalDate lastDay(LocalDate start) {
        return switch (unit) {
            case DAYS -> start.plusDays(amount - 1L);
            case WEEKS -> start.plusWeeks(amount).minusDays(1);
            case MONTHS -> dayBefore(start, start.plusMonths(amount));
            case YEARS -> dayBefore(start, start.plusYears(amount));
        };
    }

    /** The day before the corresponding day; where the month has no such day, its last day. */
    private static LocalDate dayBefore(LocalDate start, LocalDate corresponding) {
        return corresponding.getDayOfMonth() < start.getDayOfMonth() ? corresponding : corresponding.minusDays(1);
    }
}
