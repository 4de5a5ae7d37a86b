package kr.stability.reporting.ledger.verification;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row that is not what the ledger says.
 *
 * @param id of the row; SHA-256 for a file; number of the receipt or edition for a statement that is gone
 * @param position of the entry that covers it last; null when there is none or it is not sealed yet
 * @param expected digest in the entry, hex
 * @param actual digest of the row as it is, hex
 */
@RegisterForReflection
@Schema(name = "BadRow")
public record BadRow(
        @Schema(examples = "submission") String table,
        String id,
        BadRow.Difference difference,
        @Schema(nullable = true) Long position,
        @Schema(nullable = true) String expected,
        @Schema(nullable = true) String actual) {

    /** What differs. */
    @Schema(name = "RowDifference")
    public enum Difference {
        /** Its content is not what it was at the act. */
        CONTENT,
        /** It is gone. */
        GONE,
        /** It is there and no act made it. */
        NOT_RECORDED,
        /** Its signature does not verify, or signs something else. */
        SIGNATURE
    }

    static BadRow of(String table, String id, Long position, String expected, String actual) {
        Difference difference =
                expected == null ? Difference.NOT_RECORDED : actual == null ? Difference.GONE : Difference.CONTENT;
        return new BadRow(table, id, difference, position, expected, actual);
    }
}
