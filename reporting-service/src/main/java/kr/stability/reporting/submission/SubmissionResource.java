package kr.stability.reporting.submission;

import static kr.stability.reporting.operator.Role.DELIVERY;
import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.stability.reporting.ledger.signature.SignedStatement;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import kr.stability.reporting.web.Created;
import kr.stability.reporting.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Filings: taken in from the portal, read by the ministry and the company itself. */
@Path("/api/v1/submissions")
@Tag(name = "submission", description = "What was filed, and the receipts (제출, 접수증)")
public class SubmissionResource {
    private final FileSubmission fileSubmission;
    private final OperatorScope scope;
    private final FiledVersions versions;

    SubmissionResource(FileSubmission fileSubmission, OperatorScope scope, FiledVersions versions) {
        this.fileSubmission = fileSubmission;
        this.scope = scope;
        this.versions = versions;
    }

    /** Takes in a certified plan; sending the same filing again gives the same receipt. */
    @POST
    @RolesAllowed(DELIVERY)
    @Operation(
            operationId = "fileSubmission",
            summary = "File a certified plan",
            description = "Idempotent by filingId. 201 the first time, 200 with the same receipt after that.")
    @APIResponse(
            responseCode = "201",
            description = "Received",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SubmissionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Had been received before",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SubmissionView.class)))
    public RestResponse<SubmissionView> file(
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("unexplained")
                    @DefaultValue("REFUSE")
                    @Parameter(
                            description =
                                    "What to do when something has to be explained and is not. FLAG takes in what was"
                                            + " certified before anybody could say so, and names it in the submission.")
                    OnUnexplained unexplained,
            @NotNull @Valid FilingRequest request) {
        if (key != null && !key.equals(request.filingId().toString())) {
            throw Problem.of(
                    ProblemType.MALFORMED_REQUEST,
                    "Idempotency-Key는 filingId와 같아야 합니다.",
                    "Idempotency-Key must be the filingId.");
        }
        FileSubmission.Filed filed = fileSubmission.file(request, unexplained);
        return filed.first()
                ? Created.at("/api/v1/submissions/" + filed.submission().id(), filed.submission())
                : RestResponse.ok(filed.submission());
    }

    /** Filings that the caller may see, oldest first. */
    @GET
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "listSubmissions", summary = "List filings")
    public Page<SubmissionView> list(@BeanParam SubmissionQuery query, @BeanParam @Valid Page.Query page) {
        OperatorScope.Filter filter = scope.filter(query.operator);
        List<Submission> rows = Submission.<Submission>find(
                        "from Submission s where s.id > ?1 and (?2 = true or s.operatorCode in ?3)"
                                + " and (cast(?4 as uuid) is null or s.orderId = ?4)"
                                + " and (?6 = true or not exists"
                                + "   (select 1 from Withdrawal w where w.submissionId = s.id))"
                                + " and (?5 = false or not exists (select 1 from Submission t"
                                + "   where t.orderId = s.orderId and t.version > s.version and not exists"
                                + "     (select 1 from Withdrawal w where w.submissionId = t.id))) order by s.id",
                        page.after(),
                        filter.all(),
                        filter.operators(),
                        query.order,
                        query.latest,
                        query.withdrawn)
                .range(0, page.limit)
                .list();
        Map<UUID, Withdrawal> withdrawn =
                Withdrawal.of(rows.stream().map(row -> row.id).toList());
        Map<String, SignedStatement> signed = Receipts.signed(rows);
        return Page.of(rows, page, row -> row.id)
                .map(row ->
                        SubmissionView.of(row, Receipt.of(row, signed.get(row.receiptNumber)), withdrawn.get(row.id)));
    }

    /** Filters of the list. */
    public static class SubmissionQuery {
        /** Of this order only. */
        @QueryParam("order")
        public UUID order;

        /** Of this company only. */
        @QueryParam("operator")
        public String operator;

        /** The latest version of each order only. */
        @QueryParam("latest")
        @DefaultValue("false")
        public boolean latest;

        /** Those that were withdrawn as well. */
        @QueryParam("withdrawn")
        @DefaultValue("false")
        public boolean withdrawn;
    }

    /** One filing. */
    @GET
    @Path("{id}")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "getSubmission", summary = "Read a filing")
    public SubmissionView get(UUID id) {
        return versions.one(id);
    }

    /** The plan as filed, in canonical form: the bytes that the hash is of. */
    @GET
    @Path("{id}/content")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "getSubmissionContent", summary = "Read the plan as filed, in canonical form")
    @APIResponse(
            responseCode = "200",
            description = "The plan; the ETag is its SHA-256",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<byte[]> content(UUID id) {
        Submission submission = scope.load(Submission.class, id);
        return RestResponse.ResponseBuilder.ok(submission.canonicalContent, MediaType.APPLICATION_JSON)
                .tag(new EntityTag(submission.contentSha256))
                .build();
    }

    /** The receipt of a filing. */
    @GET
    @Path("{id}/receipt")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "getSubmissionReceipt", summary = "Read the receipt of a filing")
    public Receipt receipt(UUID id) {
        return Receipts.of(scope.load(Submission.class, id));
    }
}
