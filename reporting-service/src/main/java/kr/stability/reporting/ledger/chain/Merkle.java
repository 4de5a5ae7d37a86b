package kr.stability.reporting.ledger.chain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** The Merkle tree of RFC 9162, section 2.1, over SHA-256: hashes of parts of it, and proofs. */
public final class Merkle {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Merkle() {}

    /** Complete subtrees that are known: all of a tree that only grows. */
    @FunctionalInterface
    public interface Subtrees {
        /**
         * Hash of a complete subtree.
         *
         * @param level 0 for leaves; a subtree of level n has 2^n leaves
         * @param nth place among those of its level, from 0
         */
        byte[] hash(int level, long nth);
    }

    /** Hash of a leaf with this content. */
    public static byte[] leaf(byte[] content) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return digest.digest(content);
    }

    /** Hash of a node over two others. */
    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** Root of the first {@code size} leaves. */
    public static byte[] root(long size, Subtrees known) {
        return size == 0 ? sha256().digest() : hash(0, size, known);
    }

    /** Proof that a leaf is among the first {@code size}. */
    public static List<byte[]> inclusion(long leaf, long size, Subtrees known) {
        List<byte[]> path = new ArrayList<>();
        long start = 0;
        long width = size;
        while (width > 1) {
            long left = Long.highestOneBit(width - 1);
            if (leaf - start < left) {
                path.addFirst(hash(start + left, width - left, known));
                width = left;
            } else {
                path.addFirst(hash(start, left, known));
                start += left;
                width -= left;
            }
        }
        return path;
    }

    /** Proof that the tree of {@code to} leaves begins with the tree of {@code from} leaves; empty when they are one. */
    public static List<byte[]> consistency(long from, long to, Subtrees known) {
        List<byte[]> path = new ArrayList<>();
        long start = 0;
        long width = to;
        while (start + width != from) {
            long left = Long.highestOneBit(width - 1);
            if (from - start <= left) {
                path.addFirst(hash(start + left, width - left, known));
                width = left;
            } else {
                path.addFirst(hash(start, left, known));
                start += left;
                width -= left;
            }
        }
        if (start > 0) {
            path.addFirst(hash(start, width, known));
        }
        return path;
    }

    private static byte[] hash(long start, long width, Subtrees known) {
        long left = Long.highestOneBit(width);
        if (left == width) {
            return known.hash(Long.numberOfTrailingZeros(width), start / width);
        }
        return node(hash(start, left, known), hash(start + left, width - left, known));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
