package kr.stability.reporting.review;

import static kr.stability.reporting.operator.Role.ANALYST;
import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.web.Precondition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One finding of a review, for reviewers who divide the requirements among them. */
@Path("/api/v1/reviews/{id}/findings/{requirement}")
@Tag(name = "review")
public class FindingResource {
    private final Reviews reviews;
    private final OperatorScope scope;

    FindingResource(Reviews reviews, OperatorScope scope) {
        this.reviews = reviews;
        this.scope = scope;
    }

    /** Writes one finding; the others stay as they are. */
    @PUT
    @RolesAllowed({ANALYST, REVIEWER})
    @Transactional
    @Operation(operationId = "writeFinding", summary = "Write one finding of a draft review; others may write the rest")
    public RestResponse<ReviewView.FindingView> write(
            UUID id,
            String requirement,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid FindingsRequest.One request) {
        return tagged(reviews.writeOne(id, requirement, ifMatch, request), requirement);
    }

    /** Reads one finding. */
    @GET
    @RolesAllowed(READS_ALL)
    @Transactional
    @Operation(operationId = "getFinding", summary = "Read one finding of a review")
    public RestResponse<ReviewView.FindingView> get(UUID id, String requirement) {
        return tagged(scope.load(Review.class, id), requirement);
    }

    private static RestResponse<ReviewView.FindingView> tagged(Review review, String requirement) {
        Finding finding = review.finding(requirement).orElseThrow(Problem::notFound);
        return RestResponse.ResponseBuilder.ok(ReviewView.finding(finding))
                .tag(Precondition.tag(finding.version))
                .build();
    }
}
