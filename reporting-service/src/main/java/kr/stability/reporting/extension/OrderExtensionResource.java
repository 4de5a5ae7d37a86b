package kr.stability.reporting.extension;

import static kr.stability.reporting.operator.Role.CERTIFIER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import kr.stability.reporting.json.PlainText;
import kr.stability.reporting.order.ExtensionView;
import kr.stability.reporting.web.Created;
import kr.stability.reporting.web.IdempotentPost;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a company asks for more time. */
@Path("/api/v1/orders/{id}/extension-requests")
@Tag(name = "extension")
public class OrderExtensionResource {
    private final Extensions extensions;
    private final IdempotentPost idempotent;

    OrderExtensionResource(Extensions extensions, IdempotentPost idempotent) {
        this.extensions = extensions;
        this.idempotent = idempotent;
    }

    /**
     * What is asked for.
     *
     * @param requirement a requirement that may have its own date, or null for the whole order
     * @param until the day asked for, after the present last day and at most a year after it
     * @param reason at most 2,000 code points
     */
    public record AskRequest(
            @Schema(
                    nullable = true,
                    examples = {"KAKAO-8"})
            String requirement,

            @NotNull @Schema(examples = {"2023-02-06"}) LocalDate until,
            @NotNull @PlainText(max = 2000) String reason) {}

    /** Asks for a later last day. */
    @POST
    @RolesAllowed(CERTIFIER)
    @Operation(operationId = "requestExtension", summary = "Ask for a later last day")
    public RestResponse<ExtensionView> ask(
            UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid AskRequest request) {
        ExtensionView view = idempotent.once(
                key,
                new IdempotentPost.Call<>("requestExtension/" + id, request, ExtensionView.class),
                () -> extensions.ask(id, request));
        return Created.at("/api/v1/extension-requests/" + view.id(), view);
    }
}
