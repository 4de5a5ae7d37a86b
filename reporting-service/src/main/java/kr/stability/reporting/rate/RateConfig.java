package kr.stability.reporting.rate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many requests one identity may make. Each replica counts for itself: with n replicas up to n times as many pass. */
@ConfigMapping(prefix = "stability.rate")
public interface RateConfig {
    /** How many at once, after a pause long enough to save them up. */
    @WithDefault("300")
    int burst();

    /** How many a minute in the long run. */
    @WithDefault("1200")
    int perMinute();

    /** How many times as many for the accounts of the portal, which speak for all companies. */
    @WithDefault("20")
    int accounts();
}
