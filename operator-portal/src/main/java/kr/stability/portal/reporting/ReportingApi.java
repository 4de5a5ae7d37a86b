package kr.stability.portal.reporting;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the portal reads from reporting-service and asks of it, with the token of the person who is signed in. */
@Path("/api/v1")
@RegisterRestClient(configKey = "reporting")
@AccessToken
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
