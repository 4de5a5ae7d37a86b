package kr.stability.reporting.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A milestone that stands in an earlier version of the plan.
 *
 * @param measure code of its measure
 * @param milestone its code within the measure
 * @param originalDueOn the day that was filed first; never null
 * @param known the days that the company gave last, in a version or a report; moving to another one needs a reason
 */
public record FiledMilestone(String measure, String milestone, LocalDate originalDueOn, Set<LocalDate> known) {

    /** Told by the room that follows milestones. */
    public interface Register {
        /** The milestones that versions of an order's plan gave a day for; versions taken back do not count. */
        List<FiledMilestone> of(UUID order);
    }
}
