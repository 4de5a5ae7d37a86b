package kr.stability.portal.reporting;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Reads orders as the account {@code operator-portal-notices}, for notices to people who are not signed in. */
@Path("/api/v1/orders")
@RegisterRestClient(configKey = "notices")
@OidcClientFilter("notices")
public interface NoticesApi {

    /** All orders that were served, oldest first. */
    @GET
    Listing<OrderView> orders(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);
}
