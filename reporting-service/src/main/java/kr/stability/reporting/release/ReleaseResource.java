package kr.stability.reporting.release;

import static kr.stability.reporting.operator.Role.CERTIFIER;
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
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.web.Created;
import kr.stability.reporting.web.IdempotentPost;
import kr.stability.reporting.web.Items;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What a company released of what it had marked confidential. */
@Path("/api/v1/orders/{id}/releases")
@Tag(name = "release", description = "What a company marked confidential and released before its time (조기 공개)")
public class ReleaseResource {
    private final Releases releases;
    private final OperatorScope scope;
    private final IdempotentPost idempotent;

    ReleaseResource(Releases releases, OperatorScope scope, IdempotentPost idempotent) {
        this.releases = releases;
        this.scope = scope;
        this.idempotent = idempotent;
    }

    /** Releases something, by the company itself or by the ministry on its word. */
    @POST
    @RolesAllowed({CERTIFIER, PUBLISHER})
    @Operation(operationId = "releaseConfidential", summary = "Release something that was marked confidential")
    public RestResponse<ReleaseView> release(
            UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid ReleaseRequest request) {
        ReleaseView view = idempotent.once(
                key,
                new IdempotentPost.Call<>("releaseConfidential/" + id, request, ReleaseView.class),
                () -> ReleaseView.of(releases.record(id, request)));
        return Created.at("/api/v1/orders/" + id + "/releases", view);
    }

    /** Everything released of an order, oldest first. */
    @GET
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "listReleases", summary = "List what was released")
    public Items<ReleaseView> list(UUID id) {
        CorrectiveOrder order = scope.load(CorrectiveOrder.class, id);
        return Items.of(Release.<Release>list("orderId = ?1 order by id", order.id).stream()
                .map(ReleaseView::of)
                .toList());
    }
}
