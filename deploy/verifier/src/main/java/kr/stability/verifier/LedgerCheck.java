package kr.stability.verifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks an exported ledger line by line: every hash, every link, the root of all and the signature of the head. */
final class LedgerCheck {
    private final Keys keys;
    private final List<byte[]> subtrees = new ArrayList<>(); // by level, null where there is none
    private String last = "0".repeat(64);
    private long size;

    LedgerCheck(Keys keys) {
        this.keys = keys;
    }

    /** Checks an export; holds one line at a time. */
    Verdict check(BufferedReader lines) throws IOException {
        for (String line; (line = lines.readLine()) != null; ) {
            Map<String, Object> entry = Json.object(line);
            if (entry.containsKey("head")) {
                return lines.readLine() == null ? head(entry.get("head")) : after();
            }
            if (!follows(entry)) {
                return Verdict.bad(
                        "원장의 " + (size + 1) + "번째 기록에서 사슬이 끊어집니다.", "The chain breaks at entry " + (size + 1) + ".");
            }
            append(Hash.leaf(Hash.unhex(last)));
        }
        return Verdict.bad("원장이 끝까지 있지 않습니다: 서명된 상태가 없습니다.", "The export is cut off: it has no signed head.");
    }

    private static Verdict after() {
        return Verdict.bad("서명된 상태 뒤에 무엇이 더 있습니다.", "Something follows after the signed head.");
    }

    private boolean follows(Map<String, Object> entry) {
        String hash = ProofCheck.entryHash(entry);
        boolean follows = Long.valueOf(size + 1).equals(entry.get("position"))
                && last.equals(entry.get("previous"))
                && hash.equals(entry.get("hash"));
        last = hash;
        return follows;
    }

    private Verdict head(Object head) {
        Map<String, Object> said = HeadCheck.signed(keys, head);
        if (said == null) {
            return Verdict.bad("원장 상태의 서명이 맞지 않습니다.", "The signature of the ledger's head does not hold.");
        }
        boolean same = Long.valueOf(size).equals(said.get("size"))
                && last.equals(said.get("chain"))
                && Hash.hex(root()).equals(said.get("root"));
        return same
                ? Verdict.good("원장 " + size + "건 — 온전합니다.", "Intact ledger of " + size + " entries.")
                : Verdict.bad("기록들이 서명된 원장 상태와 다릅니다.", "The entries are not those of the signed head.");
    }

    private void append(byte[] leaf) {
        byte[] hash = leaf;
        int level = 0;
        while (level < subtrees.size() && subtrees.get(level) != null) {
            hash = Hash.node(subtrees.get(level), hash);
            subtrees.set(level++, null);
        }
        if (level == subtrees.size()) {
            subtrees.add(null);
        }
        subtrees.set(level, hash);
        size++;
    }

    private byte[] root() {
        byte[] root = null;
        for (byte[] subtree : subtrees) {
            if (subtree != null) {
                root = root == null ? subtree : Hash.node(subtree, root);
            }
        }
        return root == null ? Hash.of() : root;
    }
}
