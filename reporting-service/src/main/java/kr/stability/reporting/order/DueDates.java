package kr.stability.reporting.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;

/** Due dates of orders and supplements, by the holidays of Korea. */
@ApplicationScoped
public class DueDates {

    /**
     * The due date of a period that starts with arrival on this day.
     *
     * @throws Problem {@code invalid-request} when the period leaves the years whose holidays are known
     */
    public DueDate after(LocalDate arrivedOn, Period period) {
        try {
            return LegalPeriod.after(arrivedOn, period, HolidayCalendar.korea());
        } catch (UnknownYear e) {
            throw Problem.of(
                    ProblemType.INVALID_REQUEST,
                    "공휴일을 아는 해(%d~%d)를 벗어납니다.".formatted(HolidayCalendar.FIRST_YEAR, HolidayCalendar.LAST_YEAR),
                    "This leaves the years whose holidays are known (%d to %d)."
                            .formatted(HolidayCalendar.FIRST_YEAR, HolidayCalendar.LAST_YEAR));
        }
    }

    /** A date that the letter itself fixes: it wins over any period. */
    public DueDate fixed(LocalDate dueOn) {
        Text text = new Text("문서에 정해진 날입니다.", "The date is fixed in the letter.");
        return new DueDate(dueOn, List.of(new DueDate.Step("fixed-date", dueOn, text)));
    }
}
