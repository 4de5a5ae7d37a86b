package kr.stability.reporting.order;

import static kr.stability.reporting.operator.Role.PUBLISHER;
import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.web.IdempotentPost;
import kr.stability.reporting.web.Items;
import kr.stability.reporting.web.Precondition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Amending and closing an order, and the letters that it had. */
@Path("/api/v1/orders/{order}")
@Tag(name = "order")
public class OrderRevisionResource {
    private final Amendments amendments;
    private final OrderViews views;
    private final OrderLetters letters;
    private final IdempotentPost idempotent;

    OrderRevisionResource(Amendments amendments, OrderViews views, OrderLetters letters, IdempotentPost idempotent) {
        this.amendments = amendments;
        this.views = views;
        this.letters = letters;
        this.idempotent = idempotent;
    }

    /**
     * Closing of an order.
     *
     * @param reason why nothing more is expected, as the company reads it
     */
    @Schema(name = "Closing")
    public record ClosingRequest(@NotNull @Valid Text reason) {}

    /** Amends an order; what stood before is kept. */
    @POST
    @Path("amendments")
    @RolesAllowed(PUBLISHER)
    @Operation(operationId = "amendOrder", summary = "Amend an order; the letter before is kept")
    public RestResponse<OrderView> amend(
            UUID order,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendmentRequest request) {
        return tagged(idempotent.once(
                key,
                new IdempotentPost.Call<>("amendOrder/" + order, request, OrderView.class),
                () -> views.of(amendments.amend(order, ifMatch, request))));
    }

    /** Closes an order. */
    @POST
    @Path("closing")
    @RolesAllowed(PUBLISHER)
    @Operation(operationId = "closeOrder", summary = "Close an order: nothing more is expected")
    public RestResponse<OrderView> close(
            UUID order,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ClosingRequest request) {
        return tagged(idempotent.once(
                key,
                new IdempotentPost.Call<>("closeOrder/" + order, request, OrderView.class),
                () -> views.of(amendments.close(order, ifMatch, request.reason()))));
    }

    /** The letters of an order, oldest first; a company reads those from service on. */
    @GET
    @Path("revisions")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "listOrderRevisions", summary = "List the letters of an order, replaced ones too")
    public Items<OrderRevisionView> revisions(UUID order) {
        return Items.of(letters.of(order));
    }

    private static RestResponse<OrderView> tagged(OrderView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(Precondition.tag(view.version()))
                .build();
    }
}
