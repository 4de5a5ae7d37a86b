package kr.stability.reporting.simulation;

import static kr.stability.reporting.operator.Role.READS_ALL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What depends on a data centre. Only the ministry may look across companies. */
@Path("/api/v1/sites/{code}/exposure")
@Tag(name = "simulation")
public class ExposureResource {
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

    private final AcceptedInventory accepted;
    private final Clock clock;

    ExposureResource(AcceptedInventory accepted, Clock clock) {
        this.accepted = accepted;
        this.clock = clock;
    }

    /** Every service of every company that depends on a data centre, in accepted plans. */
    @GET
    @RolesAllowed(READS_ALL)
    @Transactional
    @Operation(operationId = "getSiteExposure", summary = "List every service that depends on a data centre")
    public ExposureView get(
            String code,
            @QueryParam("acceptedAt") @Parameter(description = "Plans accepted at this instant; now when left out")
                    Instant acceptedAt) {
        Instant cutOff = acceptedAt == null ? clock.instant() : acceptedAt;
        if (cutOff.isBefore(EARLIEST) || cutOff.isAfter(LATEST)) {
            throw Problem.invalid("acceptedAt", Rule.OUT_OF_RANGE);
        }
        return new Exposure(code, accepted.at(cutOff)).view(cutOff);
    }
}
