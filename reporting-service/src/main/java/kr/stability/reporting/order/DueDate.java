package kr.stability.reporting.order;

import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.json.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
    @Schema(name = "DerivationStep")
    public record Step(String rule, @Schema(nullable = true) LocalDate on, Text text) {}
}
