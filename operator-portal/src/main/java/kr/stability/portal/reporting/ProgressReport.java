package kr.stability.portal.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * A monthly report: to send, with month and milestones only, and as the ministry has it.
 *
 * @param month such as {@code 2023-02}
 * @param revision 1 for the first on the month, null before it is sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressReport(
        String month, Integer revision, Instant reportedAt, Reporter reportedBy, List<Entry> milestones) {

    /** A report to send. */
    public static ProgressReport on(String month, List<Entry> milestones) {
        return new ProgressReport(month, null, null, null, milestones);
    }

    /** Who reported. */
    public record Reporter(String name) {}

    /**
     * What is said of one milestone; the texts are as typed.
     *
     * @param state NO_CHANGE, ACHIEVED, MOVED or REOPENED
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String measure, String milestone, String state, String achievedOn, String currentDueOn, String reason) {
        /** Nothing new. */
        public static Entry noChange(MilestoneView milestone) {
            return new Entry(milestone.measure(), milestone.milestone(), "NO_CHANGE", null, null, null);
        }

        /** True when it says something about this milestone. */
        public boolean isOn(MilestoneView other) {
            return other.measure().equals(measure) && other.milestone().equals(milestone);
        }
    }
}
