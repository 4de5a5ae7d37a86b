package kr.stability.reporting.ledger.verification;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the chain does not hold.
 *
 * @param position of the entry in the chain; null for an entry that is not in it
 * @param id of the entry; null where it is gone
 */
@RegisterForReflection
@Schema(name = "BadLedgerEntry")
public record BadEntry(
        @Schema(nullable = true) Long position,
        @Schema(nullable = true) UUID id,
        BadEntry.Fault fault) {

    /** What is wrong. */
    @Schema(name = "LedgerFault")
    public enum Fault {
        /** The entry does not have the hash that was sealed. */
        CHANGED,
        /** The seal names an entry that is gone. */
        ENTRY_GONE,
        /** Positions are not one after the other: seals are gone or were added. */
        POSITION_GONE,
        /** The entry does not follow the one before. */
        NOT_LINKED,
        /** The leaf of the Merkle tree is not that of the hash. */
        LEAF_CHANGED,
        /** A subtree that this entry completes is not what the leaves give. */
        TREE_CHANGED,
        /** The head that ends here is not signed by a published key, or says something else than its signature. */
        HEAD_NOT_SIGNED,
        /** The signed head that ends here does not have the root or the chain that the entries give. */
        HEAD_DIFFERS,
        /** A head is signed over more entries than there are. */
        TAIL_GONE,
        /** Sealed, and no signed head covers it. */
        NOT_SIGNED,
        /** Written, and neither sealed nor waiting to be sealed. */
        NEVER_SEALED
    }
}
