package kr.stability.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Looks for viruses in files when a scanner is configured. */
@ApplicationScoped
class Antivirus {
    private static final Logger LOG = Logger.getLogger(Antivirus.class);
    private final Optional<Clamd> scanner;

    Antivirus(AntivirusConfig config) {
        this.scanner = config.clamd().map(address -> new Clamd(address, config.timeout()));
    }

    /** True when there is a scanner. */
    boolean configured() {
        return scanner.isPresent();
    }

    /** What the scanner says; a scanner that does not answer is asked again later. */
    Scan scan(InputStream bytes) {
        if (scanner.isEmpty()) {
            return Scan.UNSCANNED;
        }
        try (bytes) {
            return scanner.get().infected(bytes) ? Scan.INFECTED : Scan.CLEAN;
        } catch (IOException e) {
            LOG.warnf("No verdict of the virus scanner: %s", e.getMessage());
            return Scan.WAITING;
        }
    }
}
