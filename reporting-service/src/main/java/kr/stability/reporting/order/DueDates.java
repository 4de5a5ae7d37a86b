package kr.stability.reporting.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.json.Text;

/** Due dates of orders and supplements. */
@ApplicationScoped
public class DueDates {

    /** The due date of a period that starts with arrival on this day. */
    public DueDate after(LocalDate arrivedOn, Period period) {
        LocalDate naive = switch (period.unit()) {
            case DAYS -> arrivedOn.plusDays(period.amount());
            case WEEKS -> arrivedOn.plusWeeks(period.amount());
            case MONTHS -> arrivedOn.plusDays(1).plusMonths(period.amount()).minusDays(1);
            case YEARS -> arrivedOn.plusDays(1).plusYears(period.amount()).minusDays(1);
        };
        return new DueDate(naive, List.of());
    }

    /** A date that the letter itself fixes: it wins over any period. */
    public DueDate fixed(LocalDate dueOn) {
        Text text = new Text("문서에 정해진 날입니다.", "The date is fixed in the letter.");
        return new DueDate(dueOn, List.of(new DueDate.Step("fixed-date", dueOn, text)));
    }
}
