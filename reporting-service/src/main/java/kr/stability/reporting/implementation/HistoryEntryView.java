package kr.stability.reporting.implementation;

import java.time.Instant;
import java.util.UUID;
import kr.stability.reporting.ledger.Act;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One act on an order, from the ledger.
 *
 * @param by name of who did it, as it was on the day
 * @param reference human number or month of what it was done to, or null
 */
@Schema(name = "HistoryEntry")
public record HistoryEntryView(
        UUID id,
        Instant at,
        Act act,
        @Schema(examples = {"김하늘"}) String by,

        @Schema(
                nullable = true,
                examples = {"2023-000017"})
        String reference) {}
