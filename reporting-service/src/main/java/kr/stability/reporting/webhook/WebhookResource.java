package kr.stability.reporting.webhook;

import static kr.stability.reporting.operator.Role.ANALYST;
import static kr.stability.reporting.operator.Role.READS_ALL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.web.Created;
import kr.stability.reporting.web.IdempotentPost;
import kr.stability.reporting.web.Page;
import kr.stability.reporting.web.Precondition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Programs of the ministry that want to be told of events. */
@Path("/api/v1/webhooks")
@Tag(name = "event")
public class WebhookResource {
    private final Webhooks webhooks;
    private final IdempotentPost idempotent;

    WebhookResource(Webhooks webhooks, IdempotentPost idempotent) {
        this.webhooks = webhooks;
        this.idempotent = idempotent;
    }

    /** Makes a webhook. */
    @POST
    @RolesAllowed(ANALYST)
    @Operation(
            operationId = "makeWebhook",
            summary = "Be told of events",
            description = "Every event from now on is sent to the address, signed as in Standard Webhooks 1.0 with the"
                    + " secret in the answer, which is shown this once. It is sent until the address answers 2xx;"
                    + " events come in order, and one that comes twice has the same webhook-id.")
    public RestResponse<WebhookView> make(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid WebhookRequest request) {
        WebhookView view = idempotent.once(
                key,
                new IdempotentPost.Call<>("makeWebhook", request, WebhookView.class),
                () -> webhooks.make(request));
        return Created.at("/api/v1/webhooks/" + view.id(), view);
    }

    /** All webhooks, oldest first. */
    @GET
    @RolesAllowed(READS_ALL)
    @Transactional
    @Operation(operationId = "listWebhooks", summary = "List webhooks")
    public Page<WebhookView> list(@BeanParam @Valid Page.Query page) {
        List<Webhook> rows = Webhook.<Webhook>find("id > ?1 order by id", page.after())
                .range(0, page.limit)
                .list();
        return Page.of(rows, page, row -> row.id).map(WebhookView::of);
    }

    /** One webhook: how its deliveries go. */
    @GET
    @Path("{id}")
    @RolesAllowed(READS_ALL)
    @Transactional
    @Operation(operationId = "getWebhook", summary = "Read a webhook and how its deliveries go")
    public RestResponse<WebhookView> get(UUID id) {
        return tagged(WebhookView.of(webhooks.get(id)));
    }

    /** Enables a webhook that was given up; nothing that happened meanwhile is lost. */
    @POST
    @Path("{id}/enabling")
    @RolesAllowed(ANALYST)
    @Operation(operationId = "enableWebhook", summary = "Enable a webhook again, from where it stopped")
    public RestResponse<WebhookView> enable(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(webhooks.enable(id, ifMatch));
    }

    /** Ends a webhook. */
    @DELETE
    @Path("{id}")
    @RolesAllowed(ANALYST)
    @Operation(operationId = "endWebhook", summary = "End a webhook")
    public void end(UUID id, @HeaderParam("If-Match") String ifMatch) {
        webhooks.end(id, ifMatch);
    }

    private static RestResponse<WebhookView> tagged(WebhookView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(Precondition.tag(view.version()))
                .build();
    }
}
