package kr.stability.reporting.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.stability.reporting.json.Text;

/**
 * Computes the last day of a legal period and says why it is that day.
 *
 * <p>Civil Act (민법) articles 155 to 161, which article 6(1) of the General Act on Public Administration (행정기본법)
 * applies to administrative periods. Adding months to the day of arrival would be wrong at month ends: a month from
 * 28 February ends on 31 March, because counting starts on the 1st.
 */
public final class LegalPeriod {
    private final HolidayCalendar calendar;
    private final List<DueDate.Step> steps = new ArrayList<>();

    private LegalPeriod(HolidayCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The due date of a period that starts with arrival (도달) on a day in Asia/Seoul.
     *
     * @throws UnknownYear when the holiday calendar does not reach the result
     */
    public static DueDate after(LocalDate arrivedOn, Period period, HolidayCalendar calendar) {
        LegalPeriod legal = new LegalPeriod(calendar);
        LocalDate start = legal.start(arrivedOn);
        LocalDate end = legal.end(start, period);
        return new DueDate(legal.workingDay(end), List.copyOf(legal.steps));
    }

    private LocalDate start(LocalDate arrivedOn) {
        step("행정절차법 15②", arrivedOn, "%s 도달", "Arrived on %s");
        LocalDate start = arrivedOn.plusDays(1);
        step("민법 157", start, "첫날은 세지 않으므로 %s부터 셈", "The first day is not counted: counting starts on %s");
        return start;
    }

    private LocalDate end(LocalDate start, Period period) {
        return switch (period.unit()) {
            case DAYS -> counted(start.plusDays(period.amount() - 1L), period, "일", "days");
            case WEEKS -> counted(start.plusWeeks(period.amount()).minusDays(1), period, "주", "weeks");
            case MONTHS -> byCalendar(start, start.plusMonths(period.amount()));
            case YEARS -> byCalendar(start, start.plusYears(period.amount()));
        };
    }

    private LocalDate counted(LocalDate end, Period period, String ko, String en) {
        step(
                "민법 159",
                end,
                period.amount() + ko + "의 마지막 날 %s의 24시에 끝남",
                "The period of " + period.amount() + " " + en + " ends at the end of %s");
        return end;
    }

    /** Article 160: the day before the corresponding day; the month's last day where it has no such day. */
    private LocalDate byCalendar(LocalDate start, LocalDate corresponding) {
        if (corresponding.getDayOfMonth() < start.getDayOfMonth()) {
            step(
                    "민법 160③",
                    corresponding,
                    "해당하는 날이 없는 달이므로 말일 %s에 끝남",
                    "No such day in that month: it ends on its last day, %s");
            return corresponding;
        }
        LocalDate end = corresponding.minusDays(1);
        if (start.getDayOfMonth() == 1) {
            step("민법 160①", end, "달의 첫날부터 세므로 역에 따라 %s에 끝남", "Counted from the first of a month: whole months, to %s");
        } else {
            step("민법 160②", end, "해당하는 날의 전날인 %s에 끝남", "It ends on the day before the corresponding day: %s");
        }
        return end;
    }

    /** Article 161: a last day on a Saturday or public holiday moves to the next day, and so on. */
    private LocalDate workingDay(LocalDate end) {
        LocalDate day = end;
        for (Optional<Text> off = calendar.dayOff(day); off.isPresent(); off = calendar.dayOff(day)) {
            LocalDate next = day.plusDays(1);
            String ko = SpokenDate.ko(day) + ": " + off.get().ko() + "이므로 다음 날로 넘어감";
            String en = SpokenDate.en(day) + " is off (" + off.get().en() + "): moved to the next day";
            steps.add(new DueDate.Step("민법 161", next, new Text(ko, en)));
            day = next;
        }
        step("민법 159", day, "%s 24시(한국시간)까지", "Until 24:00 of %s, Korean time");
        return day;
    }

    private void step(String rule, LocalDate on, String ko, String en) {
        Text text = new Text(ko.formatted(SpokenDate.ko(on)), en.formatted(SpokenDate.en(on)));
        steps.add(new DueDate.Step(rule, on, text));
    }
}
