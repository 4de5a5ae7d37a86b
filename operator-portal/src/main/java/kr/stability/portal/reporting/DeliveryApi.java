package kr.stability.portal.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Files with reporting-service as the account {@code operator-portal-delivery}, which may do nothing else. */
@Path("/api/v1/submissions")
@RegisterRestClient(configKey = "delivery")
@OidcClientFilter("delivery")
public interface DeliveryApi {

    /** Files a certified plan. The same key again gives the same receipt. */
    @POST
    SubmissionView file(@HeaderParam("Idempotency-Key") String key, JsonNode filing);
}
