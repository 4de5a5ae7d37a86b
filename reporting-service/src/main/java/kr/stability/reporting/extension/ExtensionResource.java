package kr.stability.reporting.extension;

import static kr.stability.reporting.operator.Role.PUBLISHER;
import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;
import static kr.stability.reporting.operator.Role.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.order.ExtensionView;
import kr.stability.reporting.web.IdempotentPost;
import kr.stability.reporting.web.Page;
import kr.stability.reporting.web.Precondition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Requests for more time as the ministry works on them: reading and deciding. */
@Path("/api/v1/extension-requests")
@Tag(name = "extension", description = "Requests for a later last day, and what the ministry decides (기한연장)")
public class ExtensionResource {
    private final Extensions extensions;
    private final OperatorScope scope;
    private final IdempotentPost idempotent;

    ExtensionResource(Extensions extensions, OperatorScope scope, IdempotentPost idempotent) {
        this.extensions = extensions;
        this.scope = scope;
        this.idempotent = idempotent;
    }

    /**
     * The decision.
     *
     * @param granted false refuses
     * @param until the day granted; the one asked for when left out
     * @param text what the company is told
     */
    public record DecisionRequest(
            @NotNull Boolean granted,
            @Schema(nullable = true) LocalDate until,
            @NotNull @Valid Text text) {}

    /** Grants or refuses; a granted day becomes a step of the derivation of the last day. */
    @POST
    @Path("{id}/decision")
    @RolesAllowed({REVIEWER, PUBLISHER})
    @Operation(operationId = "decideExtension", summary = "Grant or refuse a later last day")
    public RestResponse<ExtensionView> decide(
            UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DecisionRequest request) {
        return tagged(idempotent.once(
                key,
                new IdempotentPost.Call<>("decideExtension/" + id, request, ExtensionView.class),
                () -> extensions.decide(id, ifMatch, request)));
    }

    /** Requests that the caller may see, oldest first. */
    @GET
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "listExtensionRequests", summary = "List requests for a later last day")
    public Page<ExtensionView> list(
            @QueryParam("order") UUID order,
            @QueryParam("open") @DefaultValue("false") boolean open,
            @BeanParam @Valid Page.Query page) {
        OperatorScope.Filter filter = scope.filter(null);
        List<ExtensionRequest> rows = ExtensionRequest.<ExtensionRequest>find(
                        "id > ?1 and (?2 = true or operatorCode in ?3) and (cast(?4 as uuid) is null or orderId = ?4)"
                                + " and (?5 = false or decision is null) order by id",
                        page.after(),
                        filter.all(),
                        filter.operators(),
                        order,
                        open)
                .range(0, page.limit)
                .list();
        return Page.of(rows, page, row -> row.id).map(ExtensionRequest::view);
    }

    /** One request. */
    @GET
    @Path("{id}")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "getExtensionRequest", summary = "Read a request for a later last day")
    public RestResponse<ExtensionView> get(UUID id) {
        return tagged(scope.load(ExtensionRequest.class, id).view());
    }

    private static RestResponse<ExtensionView> tagged(ExtensionView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(Precondition.tag(view.version()))
                .build();
    }
}
