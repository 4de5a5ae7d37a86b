package kr.stability.reporting.review;

import static kr.stability.reporting.operator.Role.ANALYST;
import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;
import static kr.stability.reporting.operator.Role.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.ledger.Actor;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.order.Period;
import kr.stability.reporting.web.Created;
import kr.stability.reporting.web.IdempotentPost;
import kr.stability.reporting.web.Page;
import kr.stability.reporting.web.Precondition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Reviews of filings. */
@Path("/api/v1/reviews")
@Tag(name = "review", description = "Findings and supplement requests; hidden until sent (검토의견, 보완요구)")
public class ReviewResource {
    private final Reviews reviews;
    private final OperatorScope scope;
    private final IdempotentPost idempotent;

    ReviewResource(Reviews reviews, OperatorScope scope, IdempotentPost idempotent) {
        this.reviews = reviews;
        this.scope = scope;
        this.idempotent = idempotent;
    }

    /** Which filing to review. */
    public record ReviewRequest(@NotNull UUID submission) {}

    /**
     * How to send.
     *
     * @param supplementPeriod how long the company has, counted from today; required when a finding asks for a
     *     supplement, refused otherwise
     */
    public record SendingRequest(@Valid Period supplementPeriod) {}

    /**
     * Who works on a review.
     *
     * @param dueOn day by which it should be sent, Asia/Seoul
     */
    public record AssignmentRequest(
            @NotNull @Valid Actor assignee, @NotNull LocalDate dueOn) {}

    /** Whether a review is still being written. */
    @Schema(name = "ReviewStanding")
    public enum Standing {
        open,
        sent
    }

    /** Begins a review. */
    @POST
    @RolesAllowed({ANALYST, REVIEWER})
    @Operation(operationId = "startReview", summary = "Begin the review of a filing")
    public RestResponse<ReviewView> start(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid ReviewRequest request) {
        ReviewView view = idempotent.once(
                key,
                new IdempotentPost.Call<>("startReview", request, ReviewView.class),
                () -> ReviewView.of(reviews.start(request.submission())));
        return Created.at("/api/v1/reviews/" + view.id(), view);
    }

    /** Replaces the findings of a draft review. */
    @PUT
    @Path("{id}/findings")
    @RolesAllowed({ANALYST, REVIEWER})
    @Transactional
    @Operation(operationId = "writeFindings", summary = "Replace the findings of a draft review")
    public RestResponse<ReviewView> write(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid FindingsRequest request) {
        return tagged(ReviewView.of(reviews.write(id, ifMatch, request)));
    }

    /** Gives a draft review to a reviewer. */
    @PUT
    @Path("{id}/assignment")
    @RolesAllowed(REVIEWER)
    @Transactional
    @Operation(operationId = "assignReview", summary = "Give a draft review to somebody, with a day")
    public RestResponse<ReviewView> assign(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AssignmentRequest request) {
        return tagged(ReviewView.of(reviews.assign(id, ifMatch, request)));
    }

    /** Sends a review as a whole. */
    @POST
    @Path("{id}/sending")
    @RolesAllowed(REVIEWER)
    @Operation(operationId = "sendReview", summary = "Send a review to the company")
    public RestResponse<ReviewView> send(
            UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            @Valid SendingRequest request) {
        Period period = request == null ? null : request.supplementPeriod();
        return tagged(idempotent.once(
                key,
                new IdempotentPost.Call<>("sendReview/" + id, new SendingRequest(period), ReviewView.class),
                () -> ReviewView.of(reviews.send(id, ifMatch, period))));
    }

    /** Reviews that the caller may see, oldest first; a company sees those that were sent. */
    @GET
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "listReviews", summary = "List reviews")
    public Page<ReviewView> list(@BeanParam ReviewQuery query, @BeanParam @Valid Page.Query page) {
        OperatorScope.Filter filter = scope.filter(null);
        List<Review> rows = Review.<Review>find(
                        "id > ?1 and (?2 = true or sentAt is not null and operatorCode in ?3)"
                                + " and (cast(?4 as uuid) is null or submissionId = ?4)"
                                + " and (cast(?5 as uuid) is null or orderId = ?5)"
                                + " and (cast(?6 as boolean) is null or ?6 = true and sentAt is not null"
                                + "   or ?6 = false and sentAt is null)"
                                + " and (cast(?7 as date) is null or dueOn < ?7) order by id",
                        page.after(),
                        filter.all(),
                        filter.operators(),
                        query.submission,
                        query.order,
                        query.sent(),
                        query.dueBefore)
                .range(0, page.limit)
                .list();
        return Page.of(rows, page, row -> row.id).map(this::shown);
    }

    /** Filters of the list. */
    public static class ReviewQuery {
        /** Of this filing only. */
        @QueryParam("submission")
        public UUID submission;

        /** Of this order only. */
        @QueryParam("order")
        public UUID order;

        /** Being written, or sent. */
        @QueryParam("status")
        public Standing status;

        /** To be sent before this day. */
        @QueryParam("dueBefore")
        public LocalDate dueBefore;

        private Boolean sent() {
            return status == null ? null : status == Standing.sent;
        }
    }

    /** One review. */
    @GET
    @Path("{id}")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "getReview", summary = "Read a review")
    public RestResponse<ReviewView> get(UUID id) {
        return tagged(shown(scope.load(Review.class, id)));
    }

    private ReviewView shown(Review review) {
        ReviewView view = ReviewView.of(review);
        return scope.seesAll() ? view : view.forCompany();
    }

    private static RestResponse<ReviewView> tagged(ReviewView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(Precondition.tag(view.version()))
                .build();
    }
}
