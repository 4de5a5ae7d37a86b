package kr.stability.reporting.event;

import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The change feed. */
@Path("/api/v1/events")
@Tag(name = "event", description = "What happened, for programs that follow (변경 이력)")
public class EventResource {
    private final Feed feed;
    private final OperatorScope scope;

    EventResource(Feed feed, OperatorScope scope) {
        this.feed = feed;
        this.scope = scope;
    }

    /** Acts after one that was read, oldest first. A company sees what concerns it; drafts of the ministry are not in it. */
    @GET
    @Produces({CloudEvent.BATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(
            operationId = "listEvents",
            summary = "Follow what happens",
            description = "Acts in an order that never changes, each about a second after it was done. Keep the id of"
                    + " the last one and ask again with it: none is skipped, none comes twice.")
    public RestResponse<List<CloudEvent>> list(
            @QueryParam("after") @Parameter(description = "Id of the last event that was read; from the first without")
                    String after,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(200)
                    @Parameter(description = "At most this many events, 1 to 200")
                    int limit) {
        OperatorScope.Filter filter = scope.filter(null);
        List<Event> rows = feed.after(position(after, filter), filter, limit + 1);
        List<CloudEvent> events = rows.stream().limit(limit).map(CloudEvent::of).toList();
        RestResponse.ResponseBuilder<List<CloudEvent>> answer = RestResponse.ResponseBuilder.ok(events);
        return rows.size() > limit
                ? answer.header(HttpHeaders.LINK, next(events.getLast().id(), limit))
                        .build()
                : answer.build();
    }

    private long position(String after, OperatorScope.Filter filter) {
        if (after == null) {
            return 0;
        }
        if (!Feed.isId(after)) {
            throw Problem.invalid("after", Rule.WRONG_FORM);
        }
        return feed.position(UUID.fromString(after), filter)
                .orElseThrow(() -> Problem.invalid("after", Rule.UNKNOWN_EVENT));
    }

    private static String next(UUID last, int limit) {
        return "</api/v1/events?after=" + last + "&limit=" + limit + ">; rel=\"next\"";
    }
}
