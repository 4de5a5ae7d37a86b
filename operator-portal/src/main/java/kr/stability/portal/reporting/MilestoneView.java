package kr.stability.portal.reporting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A milestone as filed and as reported.
 *
 * @param measure code of its measure
 * @param milestone its code within the measure
 * @param originalDueOn filed first, or null when the plan gave no day
 * @param currentDueOn what the company said last, or null
 * @param achievedOn when it was reached, or null
 * @param slipDays from the original to the current day, or null
 * @param reportedMonth last month that was reported on, such as {@code 2023-02}, or null
 */
public record MilestoneView(
        UUID id,
        String measure,
        String milestone,
        Text title,
        LocalDate originalDueOn,
        LocalDate currentDueOn,
        String movedBecause,
        LocalDate achievedOn,
        Integer slipDays,
        boolean overdue,
        String reportedMonth) {

    /** True when it is reached. */
    public boolean achieved() {
        return achievedOn != null;
    }

    /** True when its day differs from the one filed first. */
    public boolean moved() {
        return slipDays != null && slipDays != 0;
    }
}
