package kr.stability.reporting.incident;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.stability.reporting.json.PlainText;

/**
 * Reports of damage that a company received after an incident. Null is unknown, never 0.
 *
 * @param operator code of the company
 * @param reports all reports
 * @param onOwnServices reports about its own services
 * @param bySmallMerchants reports by small merchants (소상공인)
 * @param onPaidServices reports about paid services
 * @param onFreeServicesWithLoss reports about free services with a loss of money
 * @param sources keys of the sources
 */
public record DamageClaims(
        @NotNull String operator,
        @PositiveOrZero Long reports,
        @PositiveOrZero Long onOwnServices,
        @PositiveOrZero Long bySmallMerchants,
        @PositiveOrZero Long onPaidServices,
        @PositiveOrZero Long onFreeServicesWithLoss,
        @Size(max = 50) List<@NotNull @PlainText String> sources) {
    /** A missing list is an empty one. */
    public DamageClaims {
        sources = sources == null ? List.of() : sources;
    }
}
