package kr.stability.reporting.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kr.stability.reporting.json.PlainText;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An incident to register.
 *
 * @param siteCode data centre where it began, or null
 * @param illustrative true when the record contains invented values; false when absent
 */
public record IncidentRequest(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,59}") @Schema(examples = {"pangyo-2022"})
        String code,

        @NotNull @Valid Text title,
        @NotNull @Valid Text cause,

        @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,59}") @Schema(examples = {"PANGYO"})
        String siteCode,

        @NotNull Instant startedAt,
        @Size(max = 1000) List<@NotNull @Valid TimelineEvent> timeline,
        @Size(max = 1000) List<@NotNull @Valid OutageRequest> outages,
        @Size(max = 100) List<@NotNull @Valid DamageClaims> claims,
        @Size(max = 50) List<@NotNull @PlainText String> sources,
        Boolean illustrative) {

    /** Missing lists are empty ones. */
    public IncidentRequest {
        timeline = Objects.requireNonNullElse(timeline, List.of());
        outages = Objects.requireNonNullElse(outages, List.of());
        claims = Objects.requireNonNullElse(claims, List.of());
        sources = Objects.requireNonNullElse(sources, List.of());
    }

    /** Codes of all companies that are named. */
    Set<String> operators() {
        Set<String> codes = new TreeSet<>();
        outages.forEach(outage -> codes.add(outage.operator()));
        claims.forEach(claim -> codes.add(claim.operator()));
        return codes;
    }

    /** What is wrong, given the companies that are registered. */
    List<Violation> violations(Set<String> known) {
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < outages.size(); i++) {
            OutageRequest outage = outages.get(i);
            if (!known.contains(outage.operator())) {
                wrong.add(Violation.of("/outages/" + i + "/operator", outage.operator(), Rule.UNKNOWN_OPERATOR));
            }
            if (!outage.from().isBefore(outage.to())) {
                wrong.add(Violation.of("/outages/" + i + "/to", outage.to().toString(), Rule.ENDS_BEFORE_START));
            }
        }
        for (int i = 0; i < claims.size(); i++) {
            if (!known.contains(claims.get(i).operator())) {
                wrong.add(
                        Violation.of("/claims/" + i + "/operator", claims.get(i).operator(), Rule.UNKNOWN_OPERATOR));
            }
        }
        return wrong;
    }
}
