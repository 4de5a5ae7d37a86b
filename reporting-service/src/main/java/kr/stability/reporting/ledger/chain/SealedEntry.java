package kr.stability.reporting.ledger.chain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HexFormat;
import kr.stability.reporting.json.CanonicalJson;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * An entry with its place in the chain.
 *
 * @param position place in the chain, from 1
 * @param previous hash of the entry before, {@link #GENESIS} for the first
 * @param hash SHA-256 of the canonical JSON (RFC 8785) of the entry with its position and the previous hash, in hex
 */
public record SealedEntry(long position, String previous, String hash) {
    /** What the first entry names as previous. */
    public static final String GENESIS = "0".repeat(64);

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Puts an entry into the chain.
     *
     * @param entry JSON of the entry, as the database function {@code ledger_entry_json} writes it
     */
    public static SealedEntry of(String entry, long position, String previous) {
        return new SealedEntry(position, previous, CanonicalJson.sha256(canonical(entry, position, previous)));
    }

    /** The entry that follows this one. */
    SealedEntry next(String entry) {
        return of(entry, position + 1, hash);
    }

    /** Leaf of the Merkle tree. */
    public byte[] leaf() {
        return Merkle.leaf(HexFormat.of().parseHex(hash));
    }

    private static byte[] canonical(String entry, long position, String previous) {
        try {
            ObjectNode node = (ObjectNode) JSON.readTree(entry);
            node.put("position", position).put("previous", previous);
            return new JsonCanonicalizer(node.toString()).getEncodedUTF8();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the database answers JSON", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("an entry has a canonical form", e);
        }
    }
}
