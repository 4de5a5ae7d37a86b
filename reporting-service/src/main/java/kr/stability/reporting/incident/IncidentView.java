package kr.stability.reporting.incident;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import kr.stability.reporting.json.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An incident as shown; a company sees its own outages and claims only. */
@Schema(name = "Incident")
public record IncidentView(
        String code,
        Text title,
        Text cause,
        @Schema(nullable = true) String siteCode,
        Instant startedAt,
        List<TimelineEvent> timeline,
        List<OutageView> outages,
        List<DamageClaims> claims,
        List<String> sources,
        boolean illustrative) {

    /**
     * One service that was down.
     *
     * @param minutes how long, in whole minutes
     */
    @Schema(name = "Outage")
    public record OutageView(
            String operator,
            String service,
            Instant from,
            Instant to,
            long minutes,
            boolean partial,
            @Schema(nullable = true) String note,
            boolean illustrative,
            List<String> sources) {
        static OutageView of(ServiceOutage outage) {
            return new OutageView(
                    outage.operatorCode,
                    outage.service,
                    outage.beganAt,
                    outage.endedAt,
                    outage.lasted().toMinutes(),
                    outage.partial,
                    outage.note,
                    outage.illustrative,
                    outage.sources);
        }
    }

    /** The view for a caller who may see the companies that pass the test. */
    static IncidentView of(Incident incident, Predicate<String> sees) {
        return new IncidentView(
                incident.code,
                incident.title,
                incident.cause,
                incident.siteCode,
                incident.startedAt,
                incident.timeline,
                incident.outages.stream()
                        .filter(outage -> sees.test(outage.operatorCode))
                        .map(OutageView::of)
                        .toList(),
                incident.claims.stream()
                        .filter(claim -> sees.test(claim.operator()))
                        .toList(),
                incident.sources,
                incident.illustrative);
    }
}
