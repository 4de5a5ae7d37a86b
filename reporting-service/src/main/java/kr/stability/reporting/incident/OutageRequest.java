package kr.stability.reporting.incident;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import kr.stability.reporting.json.PlainText;

/**
 * One service that was down.
 *
 * @param operator code of the company
 * @param service code of the service
 * @param from first instant of the outage
 * @param to first instant after it, later than {@code from}
 * @param partial true when only some functions failed; false when absent
 * @param note what was down, or null
 * @param illustrative true when a value is invented; false when absent
 * @param sources keys of the sources
 */
public record OutageRequest(
        @NotNull String operator,

        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,59}")
        String service,

        @NotNull Instant from,
        @NotNull Instant to,
        Boolean partial,
        @PlainText(max = 1000) String note,
        Boolean illustrative,
        @Size(max = 50) List<@NotNull @PlainText String> sources) {

    ServiceOutage toOutage(Incident incident) {
        ServiceOutage outage = new ServiceOutage();
        outage.incident = incident;
        outage.operatorCode = operator;
        outage.service = service;
        outage.beganAt = from;
        outage.endedAt = to;
        outage.partial = Boolean.TRUE.equals(partial);
        outage.note = note;
        outage.illustrative = Boolean.TRUE.equals(illustrative);
        outage.sources = sources == null ? List.of() : sources;
        return outage;
    }
}
