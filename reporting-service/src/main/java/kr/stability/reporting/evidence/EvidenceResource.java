package kr.stability.reporting.evidence;

import static kr.stability.reporting.operator.Role.DELIVERY;
import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.Ledger;
import kr.stability.reporting.operator.Operator;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Files by hash: the portal sends them before the filing that names them. */
@Path("/api/v1/evidence/{sha256}")
@Tag(name = "evidence", description = "Files by SHA-256 (증빙자료)")
public class EvidenceResource {
    private static final String SHA256 = "[0-9a-f]{64}";
    private final EvidenceFiles files;
    private final OperatorScope scope;
    private final Ledger ledger;
    private final Clock clock;

    EvidenceResource(EvidenceFiles files, OperatorScope scope, Ledger ledger, Clock clock) {
        this.files = files;
        this.scope = scope;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Stores a file of a company; the same again changes nothing. */
    @PUT
    @RolesAllowed(DELIVERY)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "putEvidence", summary = "Send a file of a company; idempotent")
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponse(responseCode = "204", description = "Had been kept before")
    public RestResponse<Void> put(
            @Pattern(regexp = SHA256) String sha256, @QueryParam("operator") @NotNull String operator, InputStream body)
            throws IOException {
        boolean known = QuarkusTransaction.requiringNew()
                .call(() -> Operator.ofCode(operator).isPresent());
        if (!known) {
            throw Problem.invalid("operator", Rule.UNKNOWN_OPERATOR);
        }
        long size = files.store(sha256, body);
        boolean first = QuarkusTransaction.requiringNew().call(() -> record(sha256, operator, size));
        return RestResponse.status(first ? RestResponse.Status.CREATED : RestResponse.Status.NO_CONTENT);
    }

    /** Whether the caller may read the file, and how long it is. */
    @HEAD
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "headEvidence", summary = "Ask whether a file is there")
    @APIResponse(responseCode = "200", description = "It is there; Content-Length is its size")
    public RestResponse<Void> head(@Pattern(regexp = SHA256) String sha256) {
        Evidence evidence = visible(sha256);
        return RestResponse.ResponseBuilder.<Void>ok()
                .tag(new EntityTag(sha256))
                .header(HttpHeaders.CONTENT_LENGTH, evidence.sizeBytes)
                .build();
    }

    /** The bytes. Always a download, never shown by a browser. */
    @GET
    @RolesAllowed({READS_ALL, READS_OWN})
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    @Operation(operationId = "getEvidence", summary = "Download a file")
    @APIResponse(
            responseCode = "200",
            description = "The bytes",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<java.nio.file.Path> get(@Pattern(regexp = SHA256) String sha256) {
        visible(sha256);
        return RestResponse.ResponseBuilder.ok(files.path(sha256), MediaType.APPLICATION_OCTET_STREAM)
                .tag(new EntityTag(sha256))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + sha256 + "\"")
                .build();
    }

    private boolean record(String sha256, String operator, long size) {
        if (Evidence.of(operator, sha256).isPresent()) {
            return false;
        }
        Evidence evidence = new Evidence();
        evidence.operatorCode = operator;
        evidence.sha256 = sha256;
        evidence.sizeBytes = size;
        evidence.receivedAt = clock.instant();
        evidence.persistAndFlush();
        ledger.record(Act.EVIDENCE_RECEIVED, sha256, sha256);
        return true;
    }

    private Evidence visible(String sha256) {
        return Evidence.of(sha256).stream()
                .filter(evidence -> scope.sees(evidence.operatorCode))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
