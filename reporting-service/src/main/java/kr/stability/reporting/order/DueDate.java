package kr.stability.reporting.order;

import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.json.Text;

/**
 * A due date and why it is that day.
 *
 * @param dueOn last day, Asia/Seoul; ends at 24:00
 * @param derivation the steps, to be printed wherever the date is shown
 */
public record DueDate(LocalDate dueOn, List<Step> derivation) {

    /**
     * One step of the derivation.
     *
     * @param rule article or source of the rule
     * @param on the day that this step leads to, or null
     * @param text one sentence
     */
    public record Step(String rule, LocalDate on, Text text) {}
}
