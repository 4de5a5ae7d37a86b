package kr.stability.portal.delivery;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kr.stability.portal.reporting.SubmissionView;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The way into the ministry, as the service account {@code operator-portal-delivery}. */
@Path("/api/v1")
@RegisterRestClient(configKey = "reporting-delivery")
@OidcClientFilter("delivery")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface DeliveryApi {
    /**
     * Files a certified plan; the same key and body again answer the same receipt.
     *
     * @throws jakarta.ws.rs.WebApplicationException when it is refused
     */
    @POST
    @Path("/submissions")
    SubmissionView file(@HeaderParam("Idempotency-Key") UUID key, FilingBody body);
}
