package kr.stability.reporting.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of a JSON body. */
@ConfigMapping(prefix = "stability.json")
public interface JsonLimit {
    /** Greatest JSON body in bytes; a larger one is 413. The largest plan allowed by the rules is below 4 MiB. */
    @WithDefault("8388608")
    long maxBytes();
}
