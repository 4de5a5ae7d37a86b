package kr.stability.reporting.ledger.signature;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of the ledger. Without a key the service refuses to start: what is not signed proves nothing. */
@ConfigMapping(prefix = "stability.ledger")
public interface LedgerConfig {
    /** Private Ed25519 key that signs, PKCS#8, as PEM or as its base64 alone. Secret. */
    Optional<String> key();

    /** File with that key, for secrets that are mounted; used when {@link #key} is not set. */
    Optional<Path> keyFile();

    /** Public keys (PEM, one after the other) that are published beside the signing one: former and coming ones. */
    Optional<String> publishedKeys();

    /** File with those public keys; both may be set. */
    Optional<Path> publishedKeysFile();

    /** How long the sealer waits for more entries after the first one, so that a rush of acts makes few heads. */
    @WithDefault("100ms")
    Duration gather();

    /** Verify the whole ledger at start, print what was found as JSON and end: 0 when it holds, else 3. For restores. */
    @WithDefault("false")
    boolean verifyAndExit();

    /** How often the sealer looks for entries that other replicas wrote, or that were left behind. */
    @WithDefault("500ms")
    Duration every();
}
