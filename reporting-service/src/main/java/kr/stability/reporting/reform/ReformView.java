package kr.stability.reporting.reform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.ledger.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reform as shown.
 *
 * @param scheduledOn day it was planned for when it was recorded; never changes
 * @param currentlyScheduledOn day that was said last
 * @param status derived from the steps
 * @param version for {@code If-Match}
 */
@Schema(name = "Reform")
public record ReformView(
        String code,
        Text text,
        @Schema(nullable = true) String law,
        @Schema(nullable = true) String leadDepartment,
        @Schema(nullable = true) LocalDate scheduledOn,
        List<String> sources,
        Instant recordedAt,
        @Schema(nullable = true) LocalDate currentlyScheduledOn,
        ReformLinks links,
        ReformStatus status,
        List<StepView> steps,
        int version) {

    /** A stage that it reached. */
    @Schema(name = "ReformStep")
    public record StepView(
            ReformStatus status,
            LocalDate happenedOn,
            @Schema(nullable = true) LocalDate scheduledOn,
            Text text,
            Instant takenAt,
            Actor takenBy) {
        static StepView of(ReformStep step) {
            return new StepView(step.status, step.happenedOn, step.scheduledOn, step.text, step.takenAt, step.takenBy);
        }
    }

    static ReformView of(Reform reform) {
        return new ReformView(
                reform.code,
                reform.text,
                reform.law,
                reform.leadDepartment,
                reform.scheduledOn,
                reform.sources,
                reform.recordedAt,
                reform.currentlyScheduledOn(),
                new ReformLinks(reform.operators, reform.sites, reform.requirements, reform.laws),
                reform.status(),
                reform.steps.stream().map(StepView::of).toList(),
                reform.steps.size());
    }
}
