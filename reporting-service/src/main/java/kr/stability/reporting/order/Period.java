package kr.stability.reporting.order;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A legal period, such as one month.
 *
 * @param amount how many units, 1 to 366
 * @param unit which unit
 */
public record Period(
        @NotNull @Min(1) @Max(366) @Schema(examples = {"1"}) Integer amount,
        @NotNull @Schema(examples = {"MONTHS"}) PeriodUnit unit) {}
