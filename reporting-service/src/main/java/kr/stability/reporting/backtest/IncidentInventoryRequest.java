package kr.stability.reporting.backtest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import kr.stability.reporting.json.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a company ran where when an incident began.
 *
 * @param operator code of the company
 * @param inventory services, sites and components as in a plan; what was not found out is left out
 * @param sources keys of the sources
 * @param illustrative true when a value is invented; false when absent
 */
@Schema(name = "IncidentInventoryRequest")
public record IncidentInventoryRequest(
        @NotNull String operator,
        @NotNull @Valid IncidentInventory.Content inventory,
        @Size(max = 50) List<@NotNull @PlainText String> sources,
        Boolean illustrative) {
    /** A missing list is an empty one. */
    public IncidentInventoryRequest {
        sources = Objects.requireNonNullElse(sources, List.of());
    }
}
