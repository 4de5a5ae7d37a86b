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
 * What is reported and read after a plan is filed, with the token of the person who is signed in; with breakers as in
 * {@link ReportingApi}.
 */
@Path("/api/v1/orders/{order}")
@RegisterRestClient(configKey = "reporting")
@AccessToken
@OneNoAnswer
@CircuitBreaker(
        requestVolumeThreshold = 4,
        failureRatio = 0.75,
        delay = 5_000,
        failOn = {ProcessingException.class, HttpClosedException.class})
public interface ImplementationApi {

    /** Milestones as filed and as reported. */
    @GET
    @Path("milestones")
    Listing<MilestoneView> milestones(UUID order, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** Monthly reports, oldest first. */
    @GET
    @Path("progress-reports")
    Listing<ProgressReport> progressReports(
            UUID order, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** Reports on a month. The same key again reports nothing more. */
    @POST
    @Path("progress-reports")
    ProgressReport report(
            UUID order,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("Accept-Language") String language,
            ProgressReport report);

    /** Result reports, oldest first. */
    @GET
    @Path("result-reports")
    Listing<ResultReport> resultReports(
            UUID order, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** Files a result report. The same key again files nothing more. */
    @POST
    @Path("result-reports")
    ResultReport fileResults(
            UUID order,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("Accept-Language") String language,
            ResultReport report);

    /** Acts on the order, oldest first. */
    @GET
    @Path("history")
    Listing<HistoryEntry> history(UUID order, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);
}
