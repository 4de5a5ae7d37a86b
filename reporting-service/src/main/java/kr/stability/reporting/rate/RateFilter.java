package kr.stability.reporting.rate;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import kr.stability.reporting.operator.Role;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemAnswer;
import kr.stability.reporting.problem.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses whoever asks too much with 429 and says when to come back. After the roles are checked: strangers are refused anyway. */
public class RateFilter {
    private final Rates rates;
    private final RateConfig config;
    private final SecurityIdentity identity;

    RateFilter(Rates rates, RateConfig config, SecurityIdentity identity) {
        this.rates = rates;
        this.config = config;
        this.identity = identity;
    }

    /** The refusal, or null to go on. */
    @ServerRequestFilter
    public Response refusal(ContainerRequestContext request, HttpHeaders headers) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return null;
        }
        Duration wait = rates.wait(token.getIssuer() + " " + token.getSubject(), times());
        if (wait.isZero()) {
            return null;
        }
        return Response.fromResponse(ProblemAnswer.of(Problem.of(ProblemType.TOO_MANY_REQUESTS), headers))
                .header(HttpHeaders.RETRY_AFTER, null) // it is known better here
                .header(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1)
                .build();
    }

    private int times() {
        return identity.hasRole(Role.DELIVERY) || identity.hasRole(Role.ORDER_READER) ? config.accounts() : 1;
    }
}
