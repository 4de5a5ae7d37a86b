package kr.stability.reporting.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patient the deliveries are. */
@ConfigMapping(prefix = "stability.webhooks")
public interface WebhookConfig {
    /** How long a receiver may take to answer; a slower one is asked again later. */
    @WithDefault("PT10S")
    Duration timeout();

    /** Pause after the first failure; it doubles with every further one. */
    @WithDefault("PT5S")
    Duration firstPause();

    /** Longest pause between two tries. */
    @WithDefault("PT1H")
    Duration longestPause();

    /** A receiver that has failed for so long is not asked any more until somebody enables it again. */
    @WithDefault("P5D")
    Duration disableAfter();
}
