package kr.stability.reporting.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** The canonical form of a JSON value (RFC 8785) and its hash. Both services compute it and must agree. */
@ApplicationScoped
public class CanonicalJson {
    private final ObjectMapper mapper;

    /** With a mapper of one's own outside of the container. */
    public CanonicalJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * UTF-8 bytes of the canonical form.
     *
     * @throws IllegalArgumentException when the value cannot be canonicalised, such as a number beyond a double
     */
    public byte[] bytes(Object value) {
        try {
            return new JsonCanonicalizer(mapper.writeValueAsString(value)).getEncodedUTF8();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("no canonical form", e);
        }
    }

    /** SHA-256 of the canonical form, lower-case hex. */
    public String sha256(Object value) {
        return sha256(bytes(value));
    }

    /** SHA-256 of some bytes, lower-case hex. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
