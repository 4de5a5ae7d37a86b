package kr.stability.portal.reporting;

import java.time.Instant;
import java.util.UUID;

/**
 * One act on an order, from the ministry's ledger.
 *
 * @param act its name, such as {@code ORDER_SERVED}; a newer service may tell acts that the portal does not know
 * @param by name of who did it
 * @param reference human number or month of what it was done to, or null
 */
public record HistoryEntry(UUID id, Instant at, String act, String by, String reference) {}
