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
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.stability.reporting.ledger.signature.SignedStatement;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.web.Created;
import kr.stability.reporting.web.IdempotentPost;
import kr.stability.reporting.web.Page;
import kr.stability.reporting.web.Precondition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Editions of the national document: compiling, publishing, reading about them. */
@Path("/api/v1/editions")
@Tag(name = "edition", description = "The national document of a quarter (종합적 개선방안)")
public class EditionResource {
    /** The whole of a nation's plans, on a process that has just started; a statement still ends after 20 s. */
    private static final Duration COMPILATION = Duration.ofSeconds(60);

    private final Editions editions;
    private final IdempotentPost idempotent;
    private final Clock clock;
    private final EditionMeters meters;

    EditionResource(Editions editions, IdempotentPost idempotent, Clock clock, EditionMeters meters) {
        this.editions = editions;
        this.idempotent = idempotent;
        this.clock = clock;
        this.meters = meters;
    }

    /** Compiles what was accepted at the cut-off and freezes it. */
    @POST
    @RolesAllowed(PUBLISHER)
    @Operation(operationId = "compileEdition", summary = "Compile and freeze an edition")
    public RestResponse<EditionView> compile(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid EditionRequest request) {
        Quarter quarter = request.checked(clock.instant());
        EditionView view = InTime.call(
                COMPILATION,
                () -> idempotent.once(
                        key,
                        new IdempotentPost.Call<>("compileEdition", request, EditionView.class),
                        () -> EditionView.of(meters.compiled(() -> editions.compile(quarter, request.cutOff())))));
        return Created.at("/api/v1/editions/" + view.id(), view);
    }

    /** Publishes an edition; a second time is a conflict. */
    @POST
    @Path("{id}/publication")
    @RolesAllowed(PUBLISHER)
    @Operation(operationId = "publishEdition", summary = "Publish an edition")
    public RestResponse<EditionView> publish(
            UUID id, @HeaderParam("Idempotency-Key") String key, @HeaderParam("If-Match") String ifMatch) {
        return tagged(idempotent.once(
                key,
                new IdempotentPost.Call<>("publishEdition/" + id, "", EditionView.class),
                () -> EditionView.of(editions.publish(id, ifMatch))));
    }

    /** All editions, oldest first. */
    @GET
    @RolesAllowed(READS_ALL)
    @Transactional
    @Operation(operationId = "listEditions", summary = "List editions")
    public Page<EditionView> list(@BeanParam @Valid Page.Query page) {
        List<StabilityPlanEdition> rows = StabilityPlanEdition.<StabilityPlanEdition>find(
                        "id > ?1 order by id", page.after())
                .range(0, page.limit)
                .list();
        Map<String, SignedStatement> signed = SignedStatement.about(
                EditionStatement.TYPE, rows.stream().map(row -> row.number).toList());
        return Page.of(rows, page, row -> row.id).map(row -> EditionView.of(row, signed.get(row.number)));
    }

    /** One edition. */
    @GET
    @Path("{id}")
    @RolesAllowed(READS_ALL)
    @Transactional
    @Operation(operationId = "getEdition", summary = "Read about an edition")
    public RestResponse<EditionView> get(UUID id) {
        return tagged(StabilityPlanEdition.<StabilityPlanEdition>findByIdOptional(id)
                .map(EditionView::of)
                .orElseThrow(Problem::notFound));
    }

    private static RestResponse<EditionView> tagged(EditionView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(Precondition.tag(view.version()))
                .build();
    }
}
