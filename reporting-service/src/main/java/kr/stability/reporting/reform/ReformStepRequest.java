package kr.stability.reporting.reform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stage that a reform reached.
 *
 * @param status later than the one it is in, see {@link ReformStatus}
 * @param happenedOn not in the future
 * @param scheduledOn new day that the reform is planned for, or null when it stays
 */
@Schema(name = "ReformStepRequest")
public record ReformStepRequest(
        @NotNull ReformStatus status,
        @NotNull LocalDate happenedOn,
        LocalDate scheduledOn,
        @NotNull @Valid Text text) {

    List<Violation> violations(Reform reform, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        if (!reform.status().mayBecome(status)) {
            wrong.add(Violation.of("/status", status.name(), Rule.STEP_NOT_POSSIBLE));
        }
        if (happenedOn.isAfter(today)) {
            wrong.add(Violation.of("/happenedOn", Rule.IN_FUTURE));
        }
        return wrong;
    }

    ReformStep toStep(Reform reform) {
        ReformStep step = new ReformStep();
        step.reform = reform;
        step.position = reform.steps.size() + 1;
        step.status = status;
        step.happenedOn = happenedOn;
        step.scheduledOn = scheduledOn;
        step.text = text;
        return step;
    }
}
