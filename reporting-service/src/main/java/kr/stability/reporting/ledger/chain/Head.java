package kr.stability.reporting.ledger.chain;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The state of the ledger after a batch; what is signed.
 *
 * @param size number of entries
 * @param root Merkle root over them, hex
 * @param chain hash of the last of them
 * @param at business time of sealing
 */
public record Head(long size, String root, String chain, Instant at) {
    /** Type of its signature. */
    public static final String TYPE = "stability-ledger-head";

    /** The head of a tree; its time in what the database keeps of one. */
    static Head of(Frontier tree, String chain, Instant at) {
        return new Head(tree.size(), HexFormat.of().formatHex(tree.root()), chain, at.truncatedTo(ChronoUnit.MICROS));
    }

    /** Canonical JSON (RFC 8785): the payload of the signature. */
    public byte[] canonical() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("at", at.toString()).put("chain", chain).put("root", root).put("size", size);
        try {
            return new JsonCanonicalizer(new JsonMapper().writeValueAsString(node)).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalStateException("four plain values have a canonical form", e);
        }
    }
}
