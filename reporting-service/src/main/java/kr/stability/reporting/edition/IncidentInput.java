package kr.stability.reporting.edition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kr.stability.reporting.backtest.IncidentInventory;
import kr.stability.reporting.incident.DamageClaims;
import kr.stability.reporting.incident.TimelineEvent;

/** An incident with its outages; see the entity of that name. */
public record IncidentInput(
        String id,
        String code,
        String title,
        String cause,
        String site,
        Instant startedAt,
        List<TimelineEvent> timeline,
        List<Outage> outages,
        List<DamageClaims> claims,
        List<String> sources,
        boolean illustrative) {

    /** One service down from one instant to another; {@code operator} is a code. */
    public record Outage(
            String operator,
            String service,
            Instant from,
            Instant to,
            boolean partial,
            List<String> sources,
            boolean illustrative) {

        /** Whole minutes. */
        public long minutes() {
            return Duration.between(from, to).toMinutes();
        }
    }

    /** What a company ran where when an incident began; {@code incident} and {@code operator} are codes. */
    public record Day(
            String id,
            String incident,
            String operator,
            IncidentInventory.Content content,
            List<String> sources,
            boolean illustrative) {}
}
