package kr.stability.portal.reporting;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * What the portal reads from reporting-service and asks of it, with the token of the person who is signed in.
 *
 * <p>A reporting-service that accepts connections and does not answer would cost every page its whole time-out. Each
 * operation therefore has a breaker: after three of four questions without an answer it is not asked for five seconds,
 * then one question tries again. Refusals are answers and do not count; the delivery of filings does not come this way.
 * Whoever gets no answer, for whatever reason, gets a {@code ProcessingException}.
 */
@Path("/api/v1")
@RegisterRestClient(configKey = "reporting")
@AccessToken
@OneNoAnswer
@CircuitBreaker(
        requestVolumeThreshold = 4,
        failureRatio = 0.75,
        delay = 5_000,
        failOn = {ProcessingException.class, HttpClosedException.class})
public interface ReportingApi {

    /** Orders served on the person's company, oldest first. */
    @GET
    @Path("orders")
    Listing<OrderView> orders(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** One order; 404 when it is another company's. */
    @GET
    @Path("orders/{id}")
    OrderView order(UUID id);

    /** Takes a filing back; 409 once its review was started. Again changes nothing. */
    @POST
    @Path("submissions/{id}/withdrawal")
    SubmissionView withdraw(UUID id, WithdrawalRequest request);

    /** Why a filing is taken back. */
    record WithdrawalRequest(String reason) {}

    /** Asks for a later last day; 409 when such a request is open or it is too late. The same key asks once. */
    @POST
    @Path("orders/{id}/extension-requests")
    OrderView.TimeRequest requestExtension(
            UUID id, @HeaderParam("Idempotency-Key") String key, OrderView.ExtensionWish wish);

    /** Reviews of an order that were sent. */
    @GET
    @Path("reviews")
    Listing<ReviewView> reviews(@QueryParam("order") UUID order, @QueryParam("limit") int limit);

    /** Answers a question about a draft; nothing is stored. 422 when codes are missing or used twice. */
    @POST
    @Path("simulations")
    SimulationView simulate(SimulationQuestion question);

    /** What the ministry's rules say about a draft; nothing is stored. */
    @POST
    @Path("plan-checks")
    PlanCheckView checkPlan(PlanCheckView.Question question);
}
