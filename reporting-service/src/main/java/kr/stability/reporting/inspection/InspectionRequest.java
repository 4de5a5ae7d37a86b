package kr.stability.reporting.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.json.PlainText;
import kr.stability.reporting.json.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The result of an inspection to record.
 *
 * @param requirement code of a requirement that was served on the company
 * @param order the order that demands it; may be left out where one order only has a requirement of that code
 * @param site data centre that was visited, or null
 * @param inspectedOn not in the future
 * @param measure code of the measure that was looked at, or null for the requirement as a whole
 * @param laws provisions that it was held against
 * @param illustrative true when a value is invented; false when absent
 */
public record InspectionRequest(
        @NotNull @Schema(examples = {"skcnc"}) String operator,
        @NotNull @Schema(examples = {"SKCNC-5"}) String requirement,

        @Schema(description = "Order of the requirement; needed where several orders have one of that code")
        UUID order,

        @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,59}") @Schema(examples = {"PANGYO"})
        String site,

        @NotNull LocalDate inspectedOn,
        @NotNull InspectionResult result,
        @NotNull @Valid Text text,
        @PlainText(max = 1000) String note,
        Boolean illustrative,

        @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,59}") @Schema(examples = {"M1"})
        String measure,

        @Size(max = 20) List<@NotNull @PlainText(max = 200) String> laws) {}
