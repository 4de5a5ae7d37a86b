package kr.stability.portal.time;

import io.smallrye.config.ConfigMapping;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Settings of the business clock. */
@ConfigMapping(prefix = "stability.clock")
public interface ClockConfig {
    /**
     * Time that the business clock shows at start; it ticks on from there. Allowed in the profiles {@code local} and
     * {@code test} only: with any other profile the service refuses to start.
     */
    Optional<OffsetDateTime> startAt();
}
