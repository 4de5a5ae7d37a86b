package kr.stability.reporting.implementation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kr.stability.reporting.json.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The progress of one month. A later report on the same month takes the place of this one.
 *
 * @param month such as {@code 2023-02}, not in the future
 * @param milestones what is said of each; those left out are not reported on
 */
public record ProgressReportRequest(
        @NotNull @Pattern(regexp = "[1-9][0-9]{3}-(0[1-9]|1[0-2])") @Schema(examples = {"2023-02"})
        String month,

        @NotNull @Size(max = 1000) List<@NotNull @Valid EntryRequest> milestones) {

    /**
     * One milestone.
     *
     * @param measure code of the measure
     * @param milestone code of the milestone within the measure
     * @param achievedOn with ACHIEVED only: the day, not in the future
     * @param currentDueOn with MOVED only: the new day
     * @param reason required with MOVED and REOPENED, otherwise a remark
     */
    @Schema(name = "ProgressEntryRequest")
    public record EntryRequest(
            @NotNull @Schema(examples = {"M1"}) String measure,
            @NotNull @Schema(examples = {"M1-1"}) String milestone,
            @NotNull MilestoneState state,
            LocalDate achievedOn,
            LocalDate currentDueOn,
            @PlainText(max = 2000) String reason) {}

    /** The month as such. */
    YearMonth yearMonth() {
        return YearMonth.parse(month);
    }
}
