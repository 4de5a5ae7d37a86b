package kr.stability.reporting.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Optional;
import kr.stability.reporting.json.CanonicalJson;
import kr.stability.reporting.json.SortedJson;

/** Documents as canonical JSON (RFC 8785) and back. Its mappers are its own: the API may change, frozen bytes may not. */
public final class JsonWriter {
    private static final ObjectWriter CANONICAL = SortedJson.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .addMixIn(Block.class, TypedBlock.Written.class)
            .build()
            .writer();

    private JsonWriter() {}

    /** Canonical UTF-8 bytes of a document, or of a record that contains one. */
    public static byte[] bytes(Object value) {
        try {
            return CANONICAL.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    /** The same, unless there are more than so many; empty as soon as that is known. */
    public static Optional<byte[]> bytes(Object value, int most) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder()) {
            CANONICAL.writeValue(new LimitedOutput(bytes, most), value);
            return Optional.of(bytes.toByteArray());
        } catch (LimitedOutput.Full full) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    /** SHA-256 of the canonical form, lower-case hex. */
    public static String sha256(Object value) {
        return CanonicalJson.sha256(bytes(value));
    }

    /** Reads documents back, and records that contain one. */
    public static JsonMapper.Builder reader() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addMixIn(Block.class, TypedBlock.class);
    }
}
