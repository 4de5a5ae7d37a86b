package kr.stability.portal.rate;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Person;
import kr.stability.portal.web.Problems;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses whoever asks too much with 429, a page and the time to come back. Files of the portal itself are not counted. */
public class RateFilter {
    private static final int FIRST = Priorities.USER - 100;

    private final Rates rates;
    private final SecurityIdentity identity;
    private final OperatorScope scope;

    RateFilter(Rates rates, SecurityIdentity identity, OperatorScope scope) {
        this.rates = rates;
        this.identity = identity;
        this.scope = scope;
    }

    /** The refusal, or null to go on. */
    @ServerRequestFilter(priority = FIRST)
    public Response refusal(ContainerRequestContext request) {
        if (identity.isAnonymous()) {
            return null;
        }
        Person person = scope.person();
        Duration wait = rates.wait(person.iss() + " " + person.sub(), 1);
        return wait.isZero()
                ? null
                : Response.fromResponse(Problems.tooMany())
                        .header(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1)
                        .build();
    }
}
