package kr.stability.reporting.ledger.chain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What somebody outside does with a proof: RFC 9162, sections 2.1.3.2 and 2.1.4.2, step by step. */
public final class Proofs {
    private Proofs() {}

    /** The root that an inclusion proof leads to; empty when the proof does not fit the tree. */
    public static Optional<byte[]> rootOfInclusion(long leaf, long size, byte[] hash, List<byte[]> proof) {
        long fn = leaf;
        long sn = size - 1;
        byte[] r = hash;
        for (byte[] p : proof) {
            if (sn == 0) {
                return Optional.empty();
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = Merkle.node(p, r);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = Merkle.node(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 ? Optional.of(r) : Optional.empty();
    }

    /** Whether a tree begins with another one. */
    public static boolean consistent(long first, byte[] firstRoot, long second, byte[] secondRoot, List<byte[]> proof) {
        if (first == second) {
            return proof.isEmpty() && Arrays.equals(firstRoot, secondRoot);
        }
        long fn = first - 1;
        long sn = second - 1;
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        boolean whole = Long.bitCount(first) == 1;
        byte[] fr = whole ? firstRoot : proof.getFirst();
        byte[] sr = fr;
        for (byte[] c : whole ? proof : proof.subList(1, proof.size())) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = Merkle.node(c, fr);
                sr = Merkle.node(c, sr);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = Merkle.node(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(fr, firstRoot) && Arrays.equals(sr, secondRoot);
    }
}
