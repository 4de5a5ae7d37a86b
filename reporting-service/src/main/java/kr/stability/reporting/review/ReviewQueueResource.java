package kr.stability.reporting.review;

import static kr.stability.reporting.operator.Role.READS_ALL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import kr.stability.reporting.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the reviewers have before them. */
@Path("/api/v1/review-queue")
@Tag(name = "review")
public class ReviewQueueResource {
    private final ReviewQueue queue;

    ReviewQueueResource(ReviewQueue queue) {
        this.queue = queue;
    }

    /** Filings without a review that was sent, begun or not. */
    @GET
    @RolesAllowed(READS_ALL)
    @Transactional
    @Operation(operationId = "listReviewQueue", summary = "List the filings that wait for a review")
    public Page<ReviewQueue.Waiting> list(
            @QueryParam("operator") String operator,
            @QueryParam("dueBefore") LocalDate dueBefore,
            @BeanParam @Valid Page.Query page) {
        return Page.of(
                queue.waiting(page.after(), operator, dueBefore, page.limit + 1),
                page,
                ReviewQueue.Waiting::submission);
    }
}
