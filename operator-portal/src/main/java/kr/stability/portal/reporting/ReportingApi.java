package kr.stability.portal.reporting;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the signed-in person may read of reporting-service, asked with their own token. */
@Path("/api/v1")
@RegisterRestClient(configKey = "reporting")
@AccessToken
@Produces(MediaType.APPLICATION_JSON)
public interface ReportingApi {

    /** The orders served on the company, oldest first, at most 200 a page. */
    @GET
    @Path("/orders")
    Page<OrderView> orders(@QueryParam("limit") int limit, @QueryParam("cursor") String cursor);

    /** One order; 404 when it is another company's. */
    @GET
    @Path("/orders/{id}")
    OrderView order(@PathParam("id") UUID id);

    /** The reviews of an order that have been sent. */
    @GET
    @Path("/reviews")
    Page<ReviewView> reviews(@QueryParam("order") UUID order, @QueryParam("limit") int limit);
}
