package kr.stability.reporting.ledger.verification;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kr.stability.reporting.ledger.signature.LedgerConfig;
import kr.stability.reporting.tenancy.RowScope;

/** The service as a command that verifies a restored ledger, evidence files too, and ends before it serves anybody. */
@ApplicationScoped
class VerifyAndExit {
    private static final int BROKEN = 3;

    private final LedgerConfig config;
    private final Verification verification;
    private final ObjectMapper json;

    VerifyAndExit(LedgerConfig config, Verification verification, ObjectMapper json) {
        this.config = config;
        this.verification = verification;
        this.json = json;
    }

    void start(@Observes StartupEvent event) throws Exception {
        if (config.verifyAndExit()) {
            VerificationView found = RowScope.<VerificationView, Exception>ofEveryCompany(() -> verification.run(true));
            System.out.println(json.writeValueAsString(found));
            System.out.flush();
            Runtime.getRuntime().halt(found.intact() ? 0 : BROKEN); // nothing is open yet
        }
    }
}
