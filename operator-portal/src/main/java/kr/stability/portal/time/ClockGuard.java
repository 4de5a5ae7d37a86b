package kr.stability.portal.time;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/** Sets the clock at start where that is allowed and refuses to start where it is not. */
@ApplicationScoped
public class ClockGuard {
    private static final Logger LOG = Logger.getLogger(ClockGuard.class);
    private static final int EXIT_CONFIGURATION = 78; // EX_CONFIG of sysexits.h
    private final ClockConfig config;
    private final BusinessClock clock;

    ClockGuard(ClockConfig config, BusinessClock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** True in the profiles {@code local} and {@code test}. */
    public boolean settable() {
        return ConfigUtils.getProfiles().stream().anyMatch(List.of("local", "test")::contains);
    }

    void start(@Observes StartupEvent event) {
        config.startAt().ifPresent(start -> {
            if (!settable()) {
                LOG.error("Refusing to start: stability.clock.start-at is set, which only the profiles local and test"
                        + " allow.");
                // An exception here would print a stack trace or wait for other threads; nothing is open yet.
                Runtime.getRuntime().halt(EXIT_CONFIGURATION);
            }
            clock.set(start.toInstant());
        });
    }
}
