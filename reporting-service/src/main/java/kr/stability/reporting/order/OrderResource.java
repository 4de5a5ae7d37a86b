package kr.stability.reporting.order;

import static kr.stability.reporting.operator.Role.ORDER_READER;
import static kr.stability.reporting.operator.Role.PUBLISHER;
import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.web.Created;
import kr.stability.reporting.web.IdempotentPost;
import kr.stability.reporting.web.Page;
import kr.stability.reporting.web.Precondition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Corrective orders: drafting, service, status. */
@Path("/api/v1/orders")
@Tag(name = "order", description = "What is demanded of whom and by when (시정조치 요구)")
public class OrderResource {
    private final Orders orders;
    private final OrderViews views;
    private final OperatorScope scope;
    private final IdempotentPost idempotent;

    OrderResource(Orders orders, OrderViews views, OperatorScope scope, IdempotentPost idempotent) {
        this.orders = orders;
        this.views = views;
        this.scope = scope;
        this.idempotent = idempotent;
    }

    /**
     * Service of an order.
     *
     * @param arrivedOn day of arrival (도달), not in the future
     */
    public record ServiceRequest(
            @NotNull @Schema(examples = {"2022-12-06"}) LocalDate arrivedOn) {}

    /** Drafts an order; companies do not see it. */
    @POST
    @RolesAllowed(PUBLISHER)
    @Operation(operationId = "draftOrder", summary = "Draft a corrective order")
    public RestResponse<OrderView> draft(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid OrderRequest request) {
        OrderView view = idempotent.once(
                key,
                new IdempotentPost.Call<>("draftOrder", request, OrderView.class),
                () -> views.of(orders.draft(request)));
        return Created.at("/api/v1/orders/" + view.id(), view);
    }

    /** Serves an order: number, due date and its derivation. */
    @POST
    @Path("{id}/service")
    @RolesAllowed(PUBLISHER)
    @Operation(operationId = "serveOrder", summary = "Serve an order on the day it arrived")
    public RestResponse<OrderView> serve(
            UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ServiceRequest request) {
        return tagged(idempotent.once(
                key,
                new IdempotentPost.Call<>("serveOrder/" + id, request, OrderView.class),
                () -> views.of(orders.serve(id, request.arrivedOn(), ifMatch))));
    }

    /** Orders that the caller may see, oldest first. */
    @GET
    @RolesAllowed({READS_ALL, READS_OWN, ORDER_READER})
    @Transactional
    @Operation(operationId = "listOrders", summary = "List orders")
    public Page<OrderView> list(
            @QueryParam("operator") String operator,
            @QueryParam("incident") String incident,
            @BeanParam @Valid Page.Query page) {
        OperatorScope.Filter filter = scope.filter(operator);
        List<CorrectiveOrder> rows = CorrectiveOrder.<CorrectiveOrder>find(
                        "id > ?1 and (?2 = true or operatorCode in ?3) and (?4 = true or arrivedOn is not null)"
                                + " and (cast(?5 as string) is null or incidentCode = ?5) order by id",
                        page.after(),
                        filter.all(),
                        filter.operators(),
                        scope.seesAll(),
                        incident)
                .range(0, page.limit)
                .list();
        Page<CorrectiveOrder> found = Page.of(rows, page, row -> row.id);
        return new Page<>(views.of(found.items()), found.next());
    }

    /** One order. */
    @GET
    @Path("{id}")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "getOrder", summary = "Read an order")
    public RestResponse<OrderView> get(UUID id) {
        return tagged(views.of(scope.load(CorrectiveOrder.class, id)));
    }

    private static RestResponse<OrderView> tagged(OrderView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(Precondition.tag(view.version()))
                .build();
    }
}
