package kr.stability.reporting.edition;

import static kr.stability.reporting.operator.Role.READS_ALL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents of an edition, by {@code Accept} or by the end of the name. */
@Path("/api/v1/editions/{id}")
@Tag(name = "edition")
public class EditionDocumentResource {
    private final EditionDocuments documents;

    EditionDocumentResource(EditionDocuments documents) {
        this.documents = documents;
    }

    /** The document in the format that the client accepts: JSON, HTML or PDF. */
    @GET
    @Path("document")
    @RolesAllowed(READS_ALL)
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, "application/pdf"})
    @Operation(operationId = "readEditionDocument", summary = "Read an edition's document by Accept")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON),
                @Content(mediaType = MediaType.TEXT_HTML),
                @Content(mediaType = "application/pdf")
            })
    public Response byAccept(UUID id, @Context HttpHeaders headers, @Context Request request) {
        DocumentFormat format = DocumentFormat.accepted(headers.getAcceptableMediaTypes())
                .orElseThrow(() -> Problem.of(ProblemType.NOT_ACCEPTABLE));
        return answer(id, format, request);
    }

    /** The document in the format of the name: {@code document.pdf}, {@code document.html}, {@code document.json}. */
    @GET
    @Path("document.{suffix}")
    @RolesAllowed(READS_ALL)
    @Operation(operationId = "downloadEditionDocument", summary = "Read an edition's document by suffix")
    @APIResponse(responseCode = "200", description = "The document", content = @Content(mediaType = "*/*"))
    public Response bySuffix(UUID id, String suffix, @Context Request request) {
        return answer(id, DocumentFormat.ofSuffix(suffix).orElseThrow(Problem::notFound), request);
    }

    private Response answer(UUID id, DocumentFormat format, Request request) {
        EditionDocuments.Frozen frozen = documents.frozen(id);
        EntityTag tag = new EntityTag(frozen.imprint().digest() + "." + format.suffix());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        String file = "stability-plan-" + frozen.quarter() + "." + format.suffix();
        return Response.ok(documents.render(frozen, format))
                .type(format.contentType())
                .tag(tag)
                .header("Content-Disposition", "inline; filename=\"" + file + "\"")
                .build();
    }
}
