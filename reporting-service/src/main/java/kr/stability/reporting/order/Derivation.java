package kr.stability.reporting.order;

import static kr.stability.reporting.order.DayText.en;
import static kr.stability.reporting.order.DayText.ko;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kr.stability.reporting.json.Text;

/** Takes the last day of a period to the day on which it really ends and writes down each rule that was used. */
final class Derivation {
    private final List<DueDate.Step> steps = new ArrayList<>();
    private final HolidayCalendar calendar;
    private final List<Suspension> suspensions;

    Derivation(HolidayCalendar calendar, List<Suspension> suspensions) {
        this.calendar = calendar;
        this.suspensions = suspensions.stream()
                .sorted(Comparator.comparing(Suspension::from).thenComparing(Suspension::to))
                .toList();
    }

    /** Civil Act 157. */
    void firstDay(LocalDate arrivedOn, LocalDate start) {
        step(
                "민법 157",
                start,
                "도달한 날 " + ko(arrivedOn) + "은 세지 않고 다음 날 " + ko(start) + "부터 셉니다(민법 제157조).",
                "The day of arrival, " + en(arrivedOn) + ", is not counted: counting starts on " + en(start)
                        + " (Civil Act, article 157).");
    }

    /** Civil Act 159 for days, 160 for weeks, months and years. */
    void calendarEnd(LegalPeriod period, LocalDate start, LocalDate last) {
        PeriodEnd end = PeriodEnd.of(period, start, last);
        Text length = DayText.length(period);
        step(
                end.rule(),
                last,
                length.ko() + end.text().ko().formatted(ko(last)),
                length.en() + end.text().en().formatted(en(last)));
    }

    /** Civil Act 155. */
    DueDate fixed(LocalDate dueOn) {
        String off = off(dueOn) ? " 쉬는 날이지만 문서가 정한 날이므로 옮기지 않습니다." : "";
        String offEn = off(dueOn) ? " It is a day off, but it stays because the letter names it." : "";
        step(
                "민법 155",
                dueOn,
                "문서에 기한이 " + ko(dueOn) + "로 정해져 있어 그 날이 우선합니다(민법 제155조)." + off,
                "The letter itself fixes " + en(dueOn) + ", which goes first (Civil Act, article 155)." + offEn);
        LocalDate moved = suspended(LocalDate.MIN, dueOn);
        return moved.equals(dueOn) ? expired(dueOn) : expired(skipDaysOff(moved));
    }

    /** Adds the days that stood still, skips days off, and closes the derivation. */
    DueDate end(LocalDate start, LocalDate last) {
        return expired(skipDaysOff(suspended(start, last)));
    }

    private LocalDate suspended(LocalDate start, LocalDate last) {
        LocalDate counted = start;
        LocalDate end = last;
        for (Suspension stop : suspensions) {
            LocalDate from = stop.from().isBefore(counted) ? counted : stop.from();
            if (!from.isAfter(end) && !from.isAfter(stop.to())) {
                long days = ChronoUnit.DAYS.between(from, stop.to()) + 1;
                end = end.plusDays(days);
                counted = stop.to().plusDays(1);
                stoodStill(stop, days, end);
            }
        }
        return end;
    }

    private void stoodStill(Suspension stop, long days, LocalDate end) {
        step(
                "행정절차법 16①",
                end,
                stop.reason().ko() + ": " + ko(stop.from()) + "부터 " + ko(stop.to()) + "까지 기간이 멈춰, 남은 " + days + "일을 더해 "
                        + ko(end) + "이 됩니다(행정절차법 제16조 제1항).",
                stop.reason().in(true) + ": the period stood still from " + en(stop.from()) + " to " + en(stop.to())
                        + "; with " + days + " more days it comes to " + en(end)
                        + " (Administrative Procedures Act, article 16(1)).");
    }

    private LocalDate skipDaysOff(LocalDate last) {
        LocalDate day = last;
        while (calendar.isDayOff(day) || stopped(day)) {
            Text why = calendar.isDayOff(day)
                    ? DayText.dayOff(day, calendar)
                    : new Text("기간이 멈춘 날", "a day that is not counted");
            step(
                    "민법 161",
                    day,
                    ko(day) + "은 " + why.ko() + "이므로 다음 날로 넘어갑니다(민법 제161조).",
                    en(day) + " is " + why.en() + ": the period goes on to the next day (Civil Act, article 161).");
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean stopped(LocalDate day) {
        return suspensions.stream().anyMatch(stop -> stop.covers(day));
    }

    private boolean off(LocalDate dueOn) {
        return dueOn.getYear() >= HolidayCalendar.FIRST_YEAR && calendar.isDayOff(dueOn);
    }

    private DueDate expired(LocalDate dueOn) {
        step(
                DueDate.LAST_DAY,
                dueOn,
                "따라서 " + ko(dueOn) + " 24시(한국 시간)에 끝납니다(민법 제159조).",
                "So it ends on " + en(dueOn) + " at 24:00 Korean time (Civil Act, article 159).");
        if (dueOn.isAfter(HolidayCalendar.DECIDED_UNTIL)) {
            step(
                    "공휴일 자료",
                    null,
                    "선거일과 임시공휴일은 " + ko(HolidayCalendar.DECIDED_UNTIL) + "까지만 확인되어 있어 이 날은 바뀔 수 있습니다.",
                    "Elections and temporary holidays are known to " + en(HolidayCalendar.DECIDED_UNTIL)
                            + " only, so this day may change.");
        }
        return new DueDate(dueOn, steps);
    }

    private void step(String rule, LocalDate on, String ko, String en) {
        steps.add(new DueDate.Step(rule, on, new Text(ko, en)));
    }
}
