package kr.stability.portal.company;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** What administrators did to the members of their company. Lines are added and never changed. */
@ApplicationScoped
class AuditList {
    private final Clock clock;

    AuditList(Clock clock) {
        this.clock = clock;
    }

    /** Adds a line at once, whatever becomes of what the caller does next. */
    void write(CompanyAct line) {
        QuarkusTransaction.requiringNew().run(() -> {
            line.at = clock.instant();
            line.persist();
        });
    }

    /** The newest lines of a company. */
    List<CompanyAct> of(String operator) {
        return QuarkusTransaction.joiningExisting().call(() -> CompanyAct.newest(operator));
    }
}
