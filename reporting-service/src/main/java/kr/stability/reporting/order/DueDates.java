package kr.stability.reporting.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;

/** Due dates of orders and supplements. */
@ApplicationScoped
public class DueDates {

    /** The due date of a period that starts with arrival on this day; refused where the calendar has no holidays. */
    public DueDate after(LocalDate arrivedOn, Period period) {
        try {
            return LegalPeriod.after(arrivedOn, period, HolidayCalendar.korea());
        } catch (UnknownYear e) {
            throw Problem.invalid("arrivedOn", Rule.OUT_OF_RANGE);
        }
    }

    /** A date that the letter itself fixes: it wins over any period (Civil Act 155). */
    public DueDate fixed(LocalDate dueOn) {
        Text text = new Text(
                "문서에 정해진 날: " + SpokenDate.ko(dueOn), "The date is fixed in the letter: " + SpokenDate.en(dueOn));
        return new DueDate(dueOn, List.of(new DueDate.Step("민법 155", dueOn, text)));
    }
}
