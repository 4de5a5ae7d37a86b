package kr.stability.portal.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;

/**
 * Why reporting-service refused something (RFC 9457), in the language asked for.
 *
 * @param violations the fields that are wrong; may be empty
 */
@RegisterForReflection
public record Refused(int status, String title, String detail, List<Violation> violations) {
    private static final ObjectReader READER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(Refused.class);

    public Refused {
        violations = violations == null ? List.of() : violations;
    }

    /**
     * One wrong field.
     *
     * @param pointer RFC 6901 into what was sent
     */
    @RegisterForReflection
    public record Violation(String pointer, String value, String rule, String message) {}

    /** Reads the answer; one that is no problem document is a refusal without fields. */
    public static Refused of(WebApplicationException answer) {
        int status = answer.getResponse().getStatus();
        try {
            return READER.readValue(answer.getResponse().readEntity(String.class));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return new Refused(status, answer.getMessage(), null, List.of());
        }
    }

    /** The most exact sentence there is. */
    public String sentence() {
        return detail == null ? title : detail;
    }
}
