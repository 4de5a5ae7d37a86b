package kr.stability.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that the entry which a statement names is under a signed head (RFC 9162, section 2.1.3.2). */
final class ProofCheck {
    private static final Verdict BROKEN =
            Verdict.bad("증명이 서명된 원장 상태에 이르지 않습니다.", "The proof does not lead to the signed head of the ledger.");

    private final Keys keys;

    ProofCheck(Keys keys) {
        this.keys = keys;
    }

    /** Checks the proof of the entry of a statement. */
    Verdict check(Map<String, Object> statement, Map<String, Object> proof) {
        Map<?, ?> entry = part(proof, "entry");
        Map<?, ?> inclusion = part(proof, "inclusion");
        if (!isNamed(entry, statement)) {
            return Verdict.bad("다른 것에 대한 증명입니다.", "The proof is about something else.");
        }
        Map<String, Object> head = HeadCheck.signed(keys, inclusion.get("head"));
        if (head == null) {
            return Verdict.bad("원장 상태의 서명이 맞지 않습니다.", "The signature of the ledger's head does not hold.");
        }
        byte[] leaf = Hash.leaf(Hash.unhex(entryHash(entry)));
        byte[] root = root((Long) entry.get("position") - 1, (Long) head.get("size"), leaf, hashes(inclusion));
        return root != null && Hash.hex(root).equals(head.get("root"))
                ? Verdict.good(
                        "원장 " + entry.get("position") + "번째 기록입니다 (원장 크기 " + head.get("size") + ").",
                        "Entry " + entry.get("position") + " of the ledger of " + head.get("size") + " entries.")
                : BROKEN;
    }

    /** The entry of a public edition holds the hash of the restricted one; the signed statement alone leads from one to the other. */
    private static boolean isNamed(Map<?, ?> entry, Map<String, Object> statement) {
        StatementCheck.Kind kind = StatementCheck.Kind.of(statement);
        boolean same = kind == StatementCheck.Kind.PUBLIC_EDITION
                ? "EDITION_PUBLISHED".equals(entry.get("act"))
                : statement.get(kind.hash) instanceof String said && said.equals(entry.get("sha256"));
        return same
                && entry.get("id").equals(statement.get("ledgerEntry"))
                && entry.get("subject").equals(statement.get("number"));
    }

    /** Hash of an entry as its canonical JSON gives it; what the file says it is does not count. */
    static String entryHash(Map<?, ?> entry) {
        Map<Object, Object> hashed = new HashMap<>(entry);
        hashed.remove("hash");
        return Hash.hex(Hash.of(Canonical.bytes(hashed)));
    }

    private static byte[] root(long index, long size, byte[] leaf, List<byte[]> path) {
        long fn = index;
        long sn = size - 1;
        byte[] r = leaf;
        if (fn > sn) {
            return null;
        }
        for (byte[] p : path) {
            if (sn == 0) {
                return null;
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = Hash.node(p, r);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = Hash.node(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 ? r : null;
    }

    private static List<byte[]> hashes(Map<?, ?> inclusion) {
        if (!(inclusion.get("path") instanceof List<?> path)) {
            throw new Unreadable("the proof has no path");
        }
        List<byte[]> hashes = new ArrayList<>();
        path.forEach(hash -> hashes.add(Hash.unhex(hash)));
        return hashes;
    }

    private static Map<?, ?> part(Map<String, Object> proof, String name) {
        if (proof.get(name) instanceof Map<?, ?> part && (!name.equals("entry") || complete(part))) {
            return part;
        }
        throw new Unreadable("the proof has no " + name);
    }

    private static boolean complete(Map<?, ?> entry) {
        return Arrays.asList("id", "subject", "position").stream().allMatch(name -> entry.get(name) != null)
                && entry.get("position") instanceof Long;
    }
}
