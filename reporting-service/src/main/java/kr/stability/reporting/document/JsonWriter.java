package kr.stability.reporting.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.annotations.RegisterForReflection;
import kr.stability.reporting.json.CanonicalJson;

/** Documents as canonical JSON (RFC 8785) and back. Its mapper is its own: the API may change, frozen bytes may not. */
public final class JsonWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Block.class, TypedBlock.class)
            .build();
    private static final CanonicalJson CANONICAL = new CanonicalJson(MAPPER);

    private JsonWriter() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Statement.class, name = "statement"),
        @JsonSubTypes.Type(value = Table.class, name = "table"),
        @JsonSubTypes.Type(value = Bars.class, name = "bars"),
        @JsonSubTypes.Type(value = StackedBars.class, name = "stacked-bars"),
        @JsonSubTypes.Type(value = Timeline.class, name = "timeline"),
        @JsonSubTypes.Type(value = Contents.class, name = "contents"),
        @JsonSubTypes.Type(value = PageBreak.class, name = "page-break")
    })
    @RegisterForReflection
    private interface TypedBlock {}

    /** Canonical UTF-8 bytes of a document, or of a record that contains one. */
    public static byte[] bytes(Object value) {
        return CANONICAL.bytes(value);
    }

    /** SHA-256 of the canonical form, lower-case hex. */
    public static String sha256(Object value) {
        return CANONICAL.sha256(value);
    }

    /**
     * Reads a document back.
     *
     * @throws IllegalArgumentException when the tree is not a document
     */
    public static Document document(JsonNode tree) {
        try {
            return MAPPER.treeToValue(tree, Document.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a document", e);
        }
    }
}
