package kr.stability.reporting.ledger.chain;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Proofs of RFC 9162, section 2.1, as the API shows them; hashes in hex. */
public final class ProofViews {
    private ProofViews() {}

    /**
     * An entry is in the ledger.
     *
     * @param position of the entry, from 1; the leaf index of the RFC is one less
     * @param size of the tree
     * @param leaf SHA-256 over a zero byte and the 32 bytes of the entry's hash
     * @param head signed state of this size, or null when no batch ended there
     */
    @Schema(name = "InclusionProof")
    @RegisterForReflection
    public record Inclusion(
            long position,
            long size,
            String leaf,
            List<String> path,
            String root,
            @Schema(nullable = true) SignedHead head) {}

    /**
     * The ledger of {@code to} entries begins with that of {@code from} entries.
     *
     * @param fromRoot root of the smaller tree
     * @param toRoot root of the larger tree
     */
    @Schema(name = "ConsistencyProof")
    @RegisterForReflection
    public record Consistency(long from, long to, String fromRoot, String toRoot, List<String> path) {}

    static Inclusion inclusion(long position, SignedHead head, long size, Merkle.Subtrees tree) {
        return new Inclusion(
                position,
                size,
                hex(tree.hash(0, position - 1)),
                hex(Merkle.inclusion(position - 1, size, tree)),
                hex(Merkle.root(size, tree)),
                head);
    }

    static Consistency consistency(long from, long to, Merkle.Subtrees tree) {
        return new Consistency(
                from,
                to,
                hex(Merkle.root(from, tree)),
                hex(Merkle.root(to, tree)),
                hex(Merkle.consistency(from, to, tree)));
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(ProofViews::hex).toList();
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
