package kr.stability.reporting.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;

/** Due dates of orders and supplements by the Civil Act and the holidays of Korea. */
@ApplicationScoped
public class DueDates {
    private final HolidayCalendar calendar = HolidayCalendar.korea();

    /**
     * The due date of a period that starts with arrival on this day.
     *
     * @throws Problem {@code invalid-request} when the period leaves the years whose holidays are known
     */
    public DueDate after(LocalDate arrivedOn, Period period) {
        try {
            return new LegalPeriod(arrivedOn, period.amount(), period.unit()).due(calendar);
        } catch (UnknownYear e) {
            throw Problem.invalid("arrivedOn", Rule.OUT_OF_RANGE);
        }
    }

    /** A date that the letter itself fixes: it wins over any period. */
    public DueDate fixed(LocalDate dueOn) {
        return LegalPeriod.fixed(dueOn, calendar, List.of());
    }

    /** A due date put off to a day that the ministry names in granting an extension (기한연장). */
    public DueDate extendedTo(DueDate before, LocalDate until, Text reason) {
        Text text = new Text(
                DayText.ko(before.dueOn()) + "이던 기한을 " + DayText.ko(until) + "까지 연장했습니다: " + reason.ko(),
                "The last day was put off from " + DayText.en(before.dueOn()) + " to " + DayText.en(until) + ": "
                        + reason.in(true));
        return before.replacedBy(new DueDate.Step(DueDate.EXTENSION, until, text), fixed(until));
    }

    /** The due date of an amended letter (변경), after the one that it takes the place of. */
    public DueDate amended(DueDate before, LocalDate arrivedOn, DueDate next) {
        Text text = new Text(
                "변경한 시정조치가 " + DayText.ko(arrivedOn) + "에 도달하여 기한을 다시 정했습니다.",
                "The amended order arrived on " + DayText.en(arrivedOn) + "; the due date is set anew.");
        return before.replacedBy(new DueDate.Step("변경", arrivedOn, text), next);
    }

    /** The own due date of a supplement request (보완요구), counted from the day after it was sent. */
    public DueDate supplement(DueDate first, LocalDate sentOn, Period period) {
        Text text = new Text(
                "보완요구를 " + DayText.ko(sentOn) + "에 보냈습니다. 보완에는 따로 기한이 있습니다.",
                "A supplement was asked for on " + DayText.en(sentOn) + "; it has its own due date.");
        return first.replacedBy(new DueDate.Step("보완요구", sentOn, text), after(sentOn, period));
    }
}
