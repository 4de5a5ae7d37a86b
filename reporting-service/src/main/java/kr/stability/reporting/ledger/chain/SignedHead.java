package kr.stability.reporting.ledger.chain;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The state of the ledger after a batch, signed.
 *
 * @param size number of entries
 * @param root root of the Merkle tree (RFC 9162) over the hashes of the entries, hex
 * @param chain hash of the last entry, hex
 * @param at business time of sealing
 * @param keyId the key in {@code /.well-known/jwks.json}
 * @param signature compact JWS (EdDSA); its payload is the canonical JSON of size, root, chain and at
 */
@Schema(name = "LedgerHead")
@RegisterForReflection
public record SignedHead(
        @Schema(examples = "17") long size, String root, String chain, Instant at, String keyId, String signature) {

    /** Columns of {@code ledger_head} in the order that {@link #of} reads. */
    public static final String COLUMNS = "size, root, chain, sealed_at, key_id, jws";

    /** A row of the table. */
    public static SignedHead of(ResultSet row) throws SQLException {
        return new SignedHead(
                row.getLong(1),
                HexFormat.of().formatHex(row.getBytes(2)),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5),
                row.getString(6));
    }

    /** What is signed. */
    public Head head() {
        return new Head(size, root, chain, at);
    }
}
