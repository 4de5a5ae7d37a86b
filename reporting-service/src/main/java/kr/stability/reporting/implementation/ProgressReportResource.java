package kr.stability.reporting.implementation;

import static kr.stability.reporting.operator.Role.CERTIFIER;
import static kr.stability.reporting.operator.Role.DRAFTER;
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
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.web.Created;
import kr.stability.reporting.web.IdempotentPost;
import kr.stability.reporting.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Monthly reports on the milestones of an order. */
@Path("/api/v1/orders/{order}/progress-reports")
@Tag(name = "implementation", description = "Milestones as filed and as reported, and results (이행현황, 이행결과)")
public class ProgressReportResource {
    private final ProgressReports reports;
    private final OperatorScope scope;
    private final IdempotentPost idempotent;

    ProgressReportResource(ProgressReports reports, OperatorScope scope, IdempotentPost idempotent) {
        this.reports = reports;
        this.scope = scope;
        this.idempotent = idempotent;
    }

    /** Reports; a later report on the same month takes the place of this one. */
    @POST
    @RolesAllowed({DRAFTER, CERTIFIER})
    @Operation(operationId = "reportProgress", summary = "Report the progress of a month")
    public RestResponse<ProgressReportView> report(
            UUID order, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid ProgressReportRequest request) {
        ProgressReportView view = idempotent.once(
                key,
                new IdempotentPost.Call<>("reportProgress/" + order, request, ProgressReportView.class),
                () -> ProgressReportView.of(reports.report(order, request)));
        return Created.at("/api/v1/orders/" + order + "/progress-reports", view);
    }

    /** All reports on an order, oldest first. */
    @GET
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "listProgressReports", summary = "List the monthly reports on an order")
    public Page<ProgressReportView> list(UUID order, @BeanParam @Valid Page.Query page) {
        scope.load(CorrectiveOrder.class, order);
        List<ProgressReport> rows = ProgressReport.<ProgressReport>find(
                        "orderId = ?1 and id > ?2 order by id", order, page.after())
                .range(0, page.limit)
                .list();
        return Page.of(rows, page, row -> row.id).map(ProgressReportView::of);
    }
}
