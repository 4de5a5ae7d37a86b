package kr.stability.reporting.reform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.json.PlainText;
import kr.stability.reporting.json.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reform to record.
 *
 * @param law statute or notice that changes, or null
 * @param scheduledOn day it is planned for, or null
 * @param links what it is about, or null
 */
@Schema(name = "ReformRequest")
public record ReformRequest(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,59}") @Schema(examples = {"REF-1"})
        String code,

        @NotNull @Valid Text text,
        @PlainText(max = 200) String law,
        @PlainText(max = 200) String leadDepartment,
        LocalDate scheduledOn,
        @Size(max = 50) List<@NotNull @PlainText String> sources,
        @Valid ReformLinks links) {}
