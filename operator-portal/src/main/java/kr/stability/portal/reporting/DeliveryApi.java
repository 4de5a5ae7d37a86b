package kr.stability.portal.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Files with reporting-service as the account {@code operator-portal-delivery}, which may do nothing else. */
@Path("/api/v1/submissions")
@RegisterRestClient(configKey = "delivery")
@RegisterProvider(value = GoesOnWithTrace.class, priority = GoesOnWithTrace.FIRST)
@OidcClientFilter("delivery")
public interface DeliveryApi {

    /**
     * Files a certified plan. The same key again gives the same receipt.
     *
     * @param unexplained {@code FLAG}: what was certified is taken in, even when something has to be explained and is not
     */
    @POST
    SubmissionView file(
            @HeaderParam("Idempotency-Key") String key, @QueryParam("unexplained") String unexplained, JsonNode filing);
}
