package kr.stability.reporting.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where files of companies are kept. */
@ConfigMapping(prefix = "stability.evidence")
public interface EvidenceConfig {
    /** Directory of the files. All replicas must share it, and it must be in the backup. */
    @WithDefault("data/evidence")
    Path directory();

    /** Greatest file in bytes; a larger one is 413. Keep it at or below {@code quarkus.http.limits.max-body-size}. */
    @WithDefault("209715200")
    long maxBytes();
}
