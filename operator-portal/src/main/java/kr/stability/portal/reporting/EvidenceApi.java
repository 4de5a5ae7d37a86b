package kr.stability.portal.reporting;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Sends files to reporting-service as the account {@code operator-portal-delivery}. */
@Path("/api/v1/evidence/{sha256}")
@RegisterRestClient(configKey = "evidence")
@RegisterProvider(value = GoesOnWithTrace.class, priority = GoesOnWithTrace.FIRST)
@OidcClientFilter("delivery")
public interface EvidenceApi {

    /** Sends a file of a company, streamed. The same file again changes nothing. */
    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    void put(@PathParam("sha256") String sha256, @QueryParam("operator") String operator, InputStream bytes);
}
