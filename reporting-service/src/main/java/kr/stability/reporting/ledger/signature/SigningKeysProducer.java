package kr.stability.reporting.ledger.signature;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Reads the keys once, at start, and refuses to start without them. */
@Singleton
public class SigningKeysProducer {
    private static final Logger LOG = Logger.getLogger(SigningKeysProducer.class);
    private static final int EXIT_CONFIGURATION = 78; // EX_CONFIG of sysexits.h

    /** The keys of this process. */
    @Produces
    @Singleton
    @Startup
    SigningKeys keys(LedgerConfig config) {
        try {
            String key = text(config.key(), config.keyFile());
            if (key.isBlank()) {
                throw new IllegalArgumentException("stability.ledger.key or stability.ledger.key-file is not set");
            }
            String others =
                    text(config.publishedKeys(), Optional.empty()) + text(Optional.empty(), config.publishedKeysFile());
            return new SigningKeys(key, others);
        } catch (IOException | IllegalArgumentException e) {
            LOG.error("Refusing to start: the key that signs the ledger cannot be used: " + e.getMessage());
            // An exception here would print a stack trace or wait for other threads; nothing is open yet.
            Runtime.getRuntime().halt(EXIT_CONFIGURATION);
            throw new IllegalStateException(e);
        }
    }

    private static String text(Optional<String> inline, Optional<Path> file) throws IOException {
        return inline.isPresent() ? inline.get() : file.isPresent() ? Files.readString(file.get()) : "";
    }
}
