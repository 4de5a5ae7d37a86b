package kr.stability.portal.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much evidence is taken in. */
@ConfigMapping(prefix = "stability.evidence")
public interface EvidenceConfig {
    /** Greatest file in bytes, and greatest plain form of files; 200 MB (of 1,048,576 bytes) unless set. */
    @WithDefault("209715200")
    long maxBytes();

    /** How long an upload that was broken off can be resumed; real time. */
    @WithDefault("P7D")
    Duration resumableFor();
}
