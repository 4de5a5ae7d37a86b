package kr.stability.reporting.edition;

import static kr.stability.reporting.operator.Role.READS_ALL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files of an edition, rendered from its snapshot: by Accept, or by suffix. The ETag is the digest. */
@Path("/api/v1/editions/{id}")
@Tag(name = "edition", description = "The national document of a quarter (종합적 개선방안)")
public class EditionDocumentResource {
    private final EditionAnswers answers;

    @Context
    Request request;

    EditionDocumentResource(EditionAnswers answers) {
        this.answers = answers;
    }

    /** In the format that the client prefers; JSON when it does not say. */
    @GET
    @Path("document")
    @RolesAllowed(READS_ALL)
    @Produces({
        MediaType.APPLICATION_JSON,
        MediaType.TEXT_HTML,
        EditionFormat.PDF_TYPE,
        EditionFormat.XLSX_TYPE,
        EditionFormat.DOCX_TYPE,
        EditionFormat.HWPX_TYPE,
        EditionFormat.OSCAL_TYPE
    })
    @Operation(operationId = "getEditionDocument", summary = "Read the document in the format of Accept")
    @APIResponse(responseCode = "200", description = "The document; the ETag is the digest of the edition")
    @APIResponse(responseCode = "304", description = "Unchanged, as editions are")
    @APIResponse(responseCode = "406", description = "No format that the client accepts")
    public Response negotiated(UUID id) {
        return answers.answer(request, id, EditionFormat.preferred(request));
    }

    /** As JSON: the snapshot, which is what the digest is of. */
    @GET
    @Path("document.json")
    @RolesAllowed(READS_ALL)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getEditionJson", summary = "Read the frozen snapshot as canonical JSON")
    @APIResponse(responseCode = "200", description = "The bytes that the digest is of")
    public Response json(UUID id) {
        return answers.answer(request, id, EditionFormat.JSON);
    }

    /** As OSCAL, for tools of governance, risk and compliance. */
    @GET
    @Path("document.oscal.json")
    @RolesAllowed(READS_ALL)
    @Produces(EditionFormat.OSCAL_TYPE)
    @Operation(operationId = "getEditionOscal", summary = "Read the commitments as OSCAL plan of action and milestones")
    @APIResponse(
            responseCode = "200",
            description = "Valid against the schema of NIST OSCAL 1.1.2: an item for each requirement",
            content = @Content(mediaType = EditionFormat.OSCAL_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    public Response oscal(UUID id) {
        return answers.answer(request, id, EditionFormat.OSCAL);
    }

    /** As HTML. */
    @GET
    @Path("document.html")
    @RolesAllowed(READS_ALL)
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "getEditionHtml", summary = "Read the document as one HTML file")
    @APIResponse(responseCode = "200", description = "One file without scripts or links to other files")
    public Response html(UUID id) {
        return answers.answer(request, id, EditionFormat.HTML);
    }

    /** As PDF. */
    @GET
    @Path("document.pdf")
    @RolesAllowed(READS_ALL)
    @Produces(EditionFormat.PDF_TYPE)
    @Operation(operationId = "getEditionPdf", summary = "Read the document as PDF/A")
    @APIResponse(
            responseCode = "200",
            description = "PDF/A-3u with embedded fonts",
            content =
                    @Content(
                            mediaType = EditionFormat.PDF_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(UUID id) {
        return answers.answer(request, id, EditionFormat.PDF);
    }
}
