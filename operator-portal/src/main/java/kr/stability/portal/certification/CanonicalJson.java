package kr.stability.portal.certification;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * A JSON value in canonical form (RFC 8785) with its hash. reporting-service computes the same and refuses a mismatch.
 *
 * @param bytes UTF-8
 * @param sha256 lower-case hex
 */
public record CanonicalJson(byte[] bytes, String sha256) {

    /** The canonical form of a value. */
    public static CanonicalJson of(JsonNode value) {
        try {
            byte[] bytes = new JsonCanonicalizer(value.toString()).getEncodedUTF8();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new CanonicalJson(bytes, HexFormat.of().formatHex(digest));
        } catch (IOException e) {
            throw new UncheckedIOException("no canonical form", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
