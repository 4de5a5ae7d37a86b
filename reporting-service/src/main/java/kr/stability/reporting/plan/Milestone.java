package kr.stability.reporting.plan;

import java.time.LocalDate;
import kr.stability.reporting.json.Text;

/**
 * A dated step of a measure (이행일정).
 *
 * @param code unique within the measure
 * @param title what will have been reached
 * @param originalDueOn the day that was filed first, or null in the version that files it first; it never changes
 * @param dueOn by when, as the company says now
 * @param changeReason why {@code dueOn} is another day than it was, or null
 * @param achievedOn when it was reached, or null
 * @param confidential why it is not for the public edition, or null when it is
 */
public record Milestone(
        String code,
        Text title,
        LocalDate originalDueOn,
        LocalDate dueOn,
        String changeReason,
        LocalDate achievedOn,
        Confidential confidential) {
    /** Longest reason for a change in code points. */
    public static final int LONGEST_REASON = 500;
}
