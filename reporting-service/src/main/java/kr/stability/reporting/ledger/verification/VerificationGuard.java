package kr.stability.reporting.ledger.verification;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import kr.stability.reporting.ledger.signature.LedgerConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.logging.Logger;

/**
 * Refuses to be told to verify and, as a migration job is, to end after the migrations: it would end with 0 before
 * {@link VerifyAndExit} is asked, and nothing would be verified. Asked before the migrations, the last that such a job does.
 */
@Singleton
class VerificationGuard implements FlywayConfigurationCustomizer {
    private static final Logger LOG = Logger.getLogger(VerificationGuard.class);
    private static final int EXIT_CONFIGURATION = 78; // EX_CONFIG of sysexits.h

    private final boolean verifies;
    private final boolean endsBefore;

    VerificationGuard(
            LedgerConfig config,
            @ConfigProperty(name = "quarkus.init-and-exit", defaultValue = "false") boolean initAndExit) {
        this.verifies = config.verifyAndExit();
        this.endsBefore = initAndExit;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        if (verifies && endsBefore) {
            LOG.error("Refusing to start: with QUARKUS_INIT_AND_EXIT=true the service ends before"
                    + " STABILITY_LEDGER_VERIFY_AND_EXIT=true verifies anything. Take the first away: see"
                    + " deploy/kubernetes/verify.");
            // An exception here would print a stack trace or wait for other threads; nothing is open yet.
            Runtime.getRuntime().halt(EXIT_CONFIGURATION);
        }
    }
}
