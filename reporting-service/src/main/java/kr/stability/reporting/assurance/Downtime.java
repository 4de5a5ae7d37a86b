package kr.stability.reporting.assurance;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kr.stability.reporting.incident.ServiceOutage;

/**
 * How long a service was away in an incident. Outages that overlap count once.
 *
 * @param minutes whole minutes
 * @param partial true when in one of the outages only some functions failed
 */
record Downtime(long minutes, boolean partial) {

    /** The time that at least one of these outages lasted. */
    static Downtime of(List<ServiceOutage> outages) {
        Duration away = Duration.ZERO;
        Instant counted = Instant.MIN;
        for (ServiceOutage outage : outages.stream()
                .sorted(Comparator.comparing((ServiceOutage one) -> one.beganAt))
                .toList()) {
            Instant from = outage.beganAt.isAfter(counted) ? outage.beganAt : counted;
            if (outage.endedAt.isAfter(from)) {
                away = away.plus(Duration.between(from, outage.endedAt));
                counted = outage.endedAt;
            }
        }
        return new Downtime(away.toMinutes(), outages.stream().anyMatch(outage -> outage.partial));
    }
}
