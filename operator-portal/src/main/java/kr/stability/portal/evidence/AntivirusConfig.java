package kr.stability.portal.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The virus scanner, if there is one. */
@ConfigMapping(prefix = "stability.antivirus")
public interface AntivirusConfig {
    /**
     * Socket of ClamAV's daemon: {@code tcp://host:3310} or {@code unix:///run/clamav/clamd.ctl}. Without it nothing is
     * scanned, and the pages say so. Its {@code StreamMaxLength} must be at least {@link EvidenceConfig#maxBytes()}.
     */
    Optional<URI> clamd();

    /** Longest wait for an answer on one file; real time. */
    @WithDefault("PT2M")
    Duration timeout();
}
