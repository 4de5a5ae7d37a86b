package kr.stability.reporting.operator;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import kr.stability.reporting.tenancy.CompaniesOfCaller;

/** The companies of whoever makes the request that this thread answers; outside of any request nobody's. */
@ApplicationScoped
public class CompaniesOfRequest implements CompaniesOfCaller {
    private final OperatorScope scope;

    CompaniesOfRequest(OperatorScope scope) {
        this.scope = scope;
    }

    @Override
    public String rows() {
        return Arc.container().requestContext().isActive() ? scope.rows() : "";
    }
}
