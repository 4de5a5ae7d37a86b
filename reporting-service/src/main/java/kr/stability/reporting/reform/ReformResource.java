package kr.stability.reporting.reform;

import static kr.stability.reporting.operator.Role.ANALYST;
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
import java.util.List;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.web.Created;
import kr.stability.reporting.web.IdempotentPost;
import kr.stability.reporting.web.Page;
import kr.stability.reporting.web.Precondition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Institutional reforms. */
@Path("/api/v1/reforms")
@Tag(name = "reform", description = "Changes of law and process (제도개선)")
public class ReformResource {
    private final IdempotentPost idempotent;
    private final Reforms reforms;

    ReformResource(IdempotentPost idempotent, Reforms reforms) {
        this.idempotent = idempotent;
        this.reforms = reforms;
    }

    /** Records a reform. */
    @POST
    @RolesAllowed(ANALYST)
    @Operation(operationId = "recordReform", summary = "Record an institutional reform")
    public RestResponse<ReformView> record(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid ReformRequest request) {
        ReformView view = idempotent.once(
                key,
                new IdempotentPost.Call<>("recordReform", request, ReformView.class),
                () -> ReformView.of(reforms.record(request)));
        return Created.at("/api/v1/reforms/" + view.code(), view);
    }

    /** All reforms, oldest first. */
    @GET
    @RolesAllowed(READS_ALL)
    @Transactional
    @Operation(operationId = "listReforms", summary = "List institutional reforms")
    public Page<ReformView> list(@BeanParam @Valid Page.Query page) {
        List<Reform> rows = Reform.<Reform>find("id > ?1 order by id", page.after())
                .range(0, page.limit)
                .list();
        return Page.of(rows, page, row -> row.id).map(ReformView::of);
    }

    /** One reform by code. */
    @GET
    @Path("{code}")
    @RolesAllowed(READS_ALL)
    @Transactional
    @Operation(operationId = "getReform", summary = "Read an institutional reform")
    public RestResponse<ReformView> get(String code) {
        return tagged(Reform.<Reform>find("code", code)
                .firstResultOptional()
                .map(ReformView::of)
                .orElseThrow(Problem::notFound));
    }

    /** Records that a reform reached a stage. */
    @POST
    @Path("{code}/steps")
    @RolesAllowed(ANALYST)
    @Operation(operationId = "takeReformStep", summary = "Record that a reform reached a stage")
    public RestResponse<ReformView> step(
            String code,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReformStepRequest request) {
        return tagged(idempotent.once(
                key,
                new IdempotentPost.Call<>("takeReformStep/" + code, request, ReformView.class),
                () -> ReformView.of(reforms.step(code, ifMatch, request))));
    }

    private static RestResponse<ReformView> tagged(ReformView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(Precondition.tag(view.version()))
                .build();
    }
}
