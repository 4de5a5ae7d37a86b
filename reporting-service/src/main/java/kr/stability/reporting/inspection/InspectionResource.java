package kr.stability.reporting.inspection;

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
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.web.Created;
import kr.stability.reporting.web.IdempotentPost;
import kr.stability.reporting.web.Page;
import kr.stability.reporting.web.Precondition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Results of inspections; companies do not read them here. */
@Path("/api/v1/inspections")
@Tag(name = "inspection", description = "What inspections of the implementation found (점검결과)")
public class InspectionResource {
    private final Inspections inspections;
    private final IdempotentPost idempotent;

    InspectionResource(Inspections inspections, IdempotentPost idempotent) {
        this.inspections = inspections;
        this.idempotent = idempotent;
    }

    /** Records a result. */
    @POST
    @RolesAllowed(ANALYST)
    @Operation(operationId = "recordInspection", summary = "Record the result of an inspection")
    public RestResponse<InspectionView> record(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid InspectionRequest request) {
        InspectionView view = idempotent.once(
                key,
                new IdempotentPost.Call<>("recordInspection", request, InspectionView.class),
                () -> InspectionView.of(inspections.record(request)));
        return Created.at("/api/v1/inspections/" + view.id(), view);
    }

    /** Filters of the list. */
    public static class InspectionQuery {
        /** Of this company only. */
        @QueryParam("operator")
        public String operator;

        /** Of this order only. */
        @QueryParam("order")
        public UUID order;

        /** At this data centre only. */
        @QueryParam("site")
        public String site;
    }

    /** Results, oldest first. */
    @GET
    @RolesAllowed(READS_ALL)
    @Transactional
    @Operation(operationId = "listInspections", summary = "List results of inspections")
    public Page<InspectionView> list(@BeanParam InspectionQuery query, @BeanParam @Valid Page.Query page) {
        List<Inspection> rows = Inspection.<Inspection>find(
                        "id > ?1 and (cast(?2 as string) is null or operatorCode = ?2)"
                                + " and (cast(?3 as uuid) is null or orderId = ?3)"
                                + " and (cast(?4 as string) is null or site = ?4) order by id",
                        page.after(),
                        query.operator,
                        query.order,
                        query.site)
                .range(0, page.limit)
                .list();
        return Page.of(rows, page, row -> row.id).map(InspectionView::of);
    }

    /** One result. */
    @GET
    @Path("{id}")
    @RolesAllowed(READS_ALL)
    @Transactional
    @Operation(operationId = "getInspection", summary = "Read the result of an inspection")
    public RestResponse<InspectionView> get(UUID id) {
        return tagged(Inspection.<Inspection>findByIdOptional(id)
                .map(InspectionView::of)
                .orElseThrow(Problem::notFound));
    }

    /** Takes a step about a result. */
    @POST
    @Path("{id}/steps")
    @RolesAllowed(ANALYST)
    @Operation(operationId = "takeInspectionStep", summary = "Ask for a follow-up, resolve it, or withdraw a result")
    public RestResponse<InspectionView> step(
            UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid InspectionStepRequest request) {
        return tagged(idempotent.once(
                key,
                new IdempotentPost.Call<>("takeInspectionStep/" + id, request, InspectionView.class),
                () -> InspectionView.of(inspections.step(id, ifMatch, request))));
    }

    private static RestResponse<InspectionView> tagged(InspectionView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(Precondition.tag(view.version()))
                .build();
    }
}
