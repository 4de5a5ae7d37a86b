package kr.stability.reporting.implementation;

import static kr.stability.reporting.operator.Role.CERTIFIER;
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
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.stability.reporting.ledger.chain.EntryProofs;
import kr.stability.reporting.ledger.signature.SignedStatement;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.web.Created;
import kr.stability.reporting.web.IdempotentPost;
import kr.stability.reporting.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Result reports on an order that wants results. */
@Path("/api/v1/orders/{order}/result-reports")
@Tag(name = "implementation")
public class ResultReportResource {
    private final ResultReports reports;
    private final OperatorScope scope;
    private final IdempotentPost idempotent;
    private final EntryProofs proofs;

    ResultReportResource(ResultReports reports, OperatorScope scope, IdempotentPost idempotent, EntryProofs proofs) {
        this.reports = reports;
        this.scope = scope;
        this.idempotent = idempotent;
        this.proofs = proofs;
    }

    /** Files a result report; another one later is the next version. */
    @POST
    @RolesAllowed(CERTIFIER)
    @Operation(operationId = "fileResultReport", summary = "File a result report")
    public RestResponse<ResultReportView> file(
            UUID order, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid ResultReportRequest request) {
        ResultReportView view = idempotent.once(
                key,
                new IdempotentPost.Call<>("fileResultReport/" + order, request, ResultReportView.class),
                () -> ResultReportView.of(reports.file(order, request)));
        return Created.at("/api/v1/orders/" + order + "/result-reports", view);
    }

    /** All result reports on an order, oldest first. */
    @GET
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "listResultReports", summary = "List the result reports on an order")
    public Page<ResultReportView> list(UUID order, @BeanParam @Valid Page.Query page) {
        scope.load(CorrectiveOrder.class, order);
        List<ResultReport> rows = ResultReport.<ResultReport>find(
                        "orderId = ?1 and id > ?2 order by id", order, page.after())
                .range(0, page.limit)
                .list();
        Map<String, SignedStatement> signed = ResultReportView.signed(rows);
        return Page.of(rows, page, row -> row.id).map(row -> ResultReportView.of(row, signed));
    }

    /** The entry of the receipt of a report in the ledger, with the proof that a signed head covers it. */
    @GET
    @Path("{version}/proof")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(
            operationId = "getResultReceiptProof",
            summary = "Prove that the receipt of a result report is in the ledger",
            description = "409 for the second until its entry is sealed.")
    public EntryProofs.EntryProof proof(UUID order, int version) throws SQLException {
        scope.load(CorrectiveOrder.class, order);
        ResultReport report = ResultReport.<ResultReport>find("orderId = ?1 and version = ?2", order, version)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
        return proofs.of(SignedStatement.about(ResultReceipt.TYPE, report.receiptNumber)
                .map(signed -> signed.entryId)
                .orElse(null));
    }
}
