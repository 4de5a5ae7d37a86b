package kr.stability.reporting.ledger.verification;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a verification of the whole ledger found.
 *
 * @param intact true when nothing is wrong
 * @param at business time of the verification
 * @param sealed entries in the chain
 * @param pending entries that wait to be sealed: normal for a second
 * @param coveredRows rows that were held against their entry
 * @param firstBadEntry where the chain breaks first, or null
 * @param badEntryCount faults in the chain
 * @param badRows rows that differ, the first thousand
 * @param badRowCount how many differ
 * @param filesRead true when the evidence files were read again too
 */
@RegisterForReflection
@Schema(name = "LedgerVerification")
public record VerificationView(
        boolean intact,
        Instant at,
        long sealed,
        long pending,
        long coveredRows,
        @Schema(nullable = true) BadEntry firstBadEntry,
        long badEntryCount,
        List<BadRow> badRows,
        long badRowCount,
        boolean filesRead) {}
