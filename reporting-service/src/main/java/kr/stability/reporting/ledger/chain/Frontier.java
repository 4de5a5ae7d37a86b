package kr.stability.reporting.ledger.chain;

import java.util.ArrayList;
import java.util.List;

/** The right edge of a growing Merkle tree: all that is needed to append a leaf and to know the root. */
public final class Frontier {
    private final List<byte[]> subtrees = new ArrayList<>(); // by level, null where there is none
    private long size;

    /** Told of each subtree that becomes complete, leaves left out. */
    @FunctionalInterface
    public interface Completed {
        /** A subtree as in {@link Merkle.Subtrees}. */
        void subtree(int level, long nth, byte[] hash);
    }

    /** Of an empty tree. */
    public Frontier() {}

    /** Of a tree of this size. */
    public static Frontier of(long size, Merkle.Subtrees known) {
        Frontier frontier = new Frontier();
        frontier.size = size;
        for (int level = 0; size >> level > 0; level++) {
            boolean there = (size >> level & 1) == 1;
            frontier.subtrees.add(there ? known.hash(level, (size >> level) - 1) : null);
        }
        return frontier;
    }

    /** Appends a leaf and tells what it completes, from the smallest to the largest. */
    public void append(byte[] leaf, Completed completed) {
        byte[] hash = leaf;
        int level = 0;
        while (level < subtrees.size() && subtrees.get(level) != null) {
            hash = Merkle.node(subtrees.get(level), hash);
            subtrees.set(level, null);
            level++;
            completed.subtree(level, size >> level, hash);
        }
        if (level == subtrees.size()) {
            subtrees.add(hash);
        } else {
            subtrees.set(level, hash);
        }
        size++;
    }

    /** Number of leaves. */
    public long size() {
        return size;
    }

    /** Root of what was appended. */
    public byte[] root() {
        return Merkle.root(size, (level, nth) -> subtrees.get(level));
    }
}
