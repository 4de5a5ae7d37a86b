package kr.stability.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, and the nodes that RFC 9162 makes of it. */
final class Hash {
    private Hash() {}

    static byte[] of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static byte[] leaf(byte[] content) {
        return of(new byte[] {0}, content);
    }

    static byte[] node(byte[] left, byte[] right) {
        return of(new byte[] {1}, left, right);
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    static byte[] unhex(Object hex) {
        if (hex instanceof String text && text.matches("[0-9a-f]{64}")) {
            return HexFormat.of().parseHex(text);
        }
        throw new Unreadable("not a SHA-256: " + hex);
    }
}
