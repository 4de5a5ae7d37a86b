package kr.stability.reporting.submission;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A certified plan, as the portal delivers it.
 *
 * @param filingId given by the portal when the plan was certified; sending it again is not filing again
 * @param order id of the order it answers
 * @param operator code of the company; must be the one the order was served on
 * @param filedAt when the portal accepted the certified plan (business time): decides in time or late
 * @param formVersion version of the form that {@code content} follows: 1, or 2 since findings can be explained and moved
 *     dates given a reason
 * @param drafters who wrote it
 * @param certifier who certified it
 * @param contentSha256 SHA-256 of the canonical form (RFC 8785) of {@code content}, lower-case hex
 * @param content the plan
 */
public record FilingRequest(
        @NotNull UUID filingId,
        @NotNull UUID order,
        @NotNull @Schema(examples = {"kakao"}) String operator,
        @NotNull Instant filedAt,

        @NotNull @Pattern(regexp = "[12]") @Schema(examples = {"2"})
        String formVersion,

        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Actor> drafters,
        @NotNull @Valid Actor certifier,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String contentSha256,

        @NotNull JsonNode content) {

    /** True when its form has a place for explanations and for the reasons of moved dates. */
    boolean explains() {
        return !formVersion.equals("1");
    }
}
