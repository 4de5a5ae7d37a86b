package kr.stability.reporting.edition;

import static kr.stability.reporting.operator.Role.PUBLISHER;
import static kr.stability.reporting.operator.Role.READS_ALL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.web.Created;
import kr.stability.reporting.web.IdempotentPost;
import kr.stability.reporting.web.Page;
import kr.stability.reporting.web.Precondition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Editions of the stability plan. */
@Path("/api/v1/editions")
@Tag(name = "edition", description = "The national document of a quarter (종합 개선방안)")
public class EditionResource {
    private final Editions editions;
    private final IdempotentPost idempotent;

    EditionResource(Editions editions, IdempotentPost idempotent) {
        this.editions = editions;
        this.idempotent = idempotent;
    }

    /**
     * What to compile.
     *
     * @param quarter such as {@code 2023-Q1}
     * @param cutOff what came later is left out; not in the future
     */
    @Schema(name = "EditionRequest")
    public record EditionRequest(
            @NotNull
            @Schema(
                    examples = {"2023-Q1"},
                    pattern = "20[0-9]{2}-Q[1-4]")
            String quarter,

            @NotNull @Schema(examples = {"2023-03-29T00:00:00+09:00"})
            Instant cutOff) {}

    /** Compiles the accepted plans, inspections and reforms up to a cut-off into a frozen edition. */
    @POST
    @RolesAllowed(PUBLISHER)
    @Operation(operationId = "compileEdition", summary = "Compile an edition")
    public RestResponse<EditionView> compile(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid EditionRequest request) {
        Quarter quarter =
                Quarter.parse(request.quarter()).orElseThrow(() -> Problem.invalid("/quarter", Rule.WRONG_FORM));
        EditionView view = idempotent.once(
                key,
                new IdempotentPost.Call<>("compileEdition", request, EditionView.class),
                () -> EditionView.of(editions.compile(quarter, request.cutOff())));
        return Created.at("/api/v1/editions/" + view.id(), view);
    }

    /** Publishes a compiled edition; a second time is a conflict. */
    @POST
    @Path("{id}/publication")
    @RolesAllowed(PUBLISHER)
    @Operation(operationId = "publishEdition", summary = "Publish an edition")
    public EditionView publish(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return EditionView.of(editions.publish(id, ifMatch));
    }

    /** All editions, oldest first. */
    @GET
    @RolesAllowed(READS_ALL)
    @Transactional
    @Operation(operationId = "listEditions", summary = "List editions")
    public Page<EditionView> list(@BeanParam @Valid Page.Query page) {
        List<StabilityPlanEdition> rows = StabilityPlanEdition.after(page.after(), page.limit);
        return Page.of(rows, page, edition -> edition.id).map(EditionView::of);
    }

    /** One edition. */
    @GET
    @Path("{id}")
    @RolesAllowed(READS_ALL)
    @Transactional
    @Operation(operationId = "getEdition", summary = "Read an edition")
    public RestResponse<EditionView> get(UUID id) {
        StabilityPlanEdition edition =
                StabilityPlanEdition.<StabilityPlanEdition>findByIdOptional(id).orElseThrow(Problem::notFound);
        return RestResponse.ResponseBuilder.ok(EditionView.of(edition))
                .tag(Precondition.tag(edition.version))
                .build();
    }
}
