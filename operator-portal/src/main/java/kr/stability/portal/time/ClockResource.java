package kr.stability.portal.time;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Sets the business clock of a local or test system by bearer token; in production there is nothing here (404). */
@Path("/local/clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClockResource {
    private final BusinessClock clock;
    private final ClockGuard guard;

    ClockResource(BusinessClock clock, ClockGuard guard) {
        this.clock = clock;
        this.guard = guard;
    }

    /**
     * A time to set.
     *
     * @param now ISO time with offset
     */
    public record ClockRequest(@NotNull Instant now) {}

    /**
     * What the clock shows.
     *
     * @param now business time in Asia/Seoul
     * @param set true when it is not the real time
     */
    public record ClockView(OffsetDateTime now, boolean set) {}

    /** Sets the clock; it ticks on from there. */
    @PUT
    @RolesAllowed("clock-setter")
    public void set(@NotNull @Valid ClockRequest request) {
        clock.set(request.now());
    }

    /** Back to the real time. */
    @DELETE
    @RolesAllowed("clock-setter")
    public void reset() {
        clock.reset();
    }

    /** What the clock shows now. */
    @GET
    @RolesAllowed("clock-setter")
    public ClockView get() {
        return new ClockView(OffsetDateTime.now(clock), clock.isSet());
    }

    /** Nothing is here in production, whoever asks. */
    @ServerRequestFilter(preMatching = true)
    public void onlyWhereSettable(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().startsWith("/local/") && !guard.settable()) {
            throw new NotFoundException();
        }
    }
}
