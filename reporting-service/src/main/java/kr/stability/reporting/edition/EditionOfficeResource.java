package kr.stability.reporting.edition;

import static kr.stability.reporting.operator.Role.READS_ALL;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files of an edition for office programs, by suffix. */
@Path("/api/v1/editions/{id}")
@Tag(name = "edition")
public class EditionOfficeResource {
    private final EditionAnswers answers;

    @Context
    Request request;

    EditionOfficeResource(EditionAnswers answers) {
        this.answers = answers;
    }

    /** As a workbook. */
    @GET
    @Path("document.xlsx")
    @RolesAllowed(READS_ALL)
    @Produces(EditionFormat.XLSX_TYPE)
    @Operation(operationId = "getEditionXlsx", summary = "Read the tables and figures as a workbook")
    @APIResponse(
            responseCode = "200",
            description = "A sheet for each table, with typed cells and no formulas",
            content = @Content(mediaType = EditionFormat.XLSX_TYPE, schema = @Schema(type = STRING, format = "binary")))
    public Response xlsx(UUID id) {
        return answers.answer(request, id, EditionFormat.XLSX);
    }

    /** As a text document. */
    @GET
    @Path("document.docx")
    @RolesAllowed(READS_ALL)
    @Produces(EditionFormat.DOCX_TYPE)
    @Operation(operationId = "getEditionDocx", summary = "Read the document as WordprocessingML")
    @APIResponse(
            responseCode = "200",
            description = "Real headings, lists, tables and charts; no macros",
            content = @Content(mediaType = EditionFormat.DOCX_TYPE, schema = @Schema(type = STRING, format = "binary")))
    public Response docx(UUID id) {
        return answers.answer(request, id, EditionFormat.DOCX);
    }

    /** As a document of Korean government offices. */
    @GET
    @Path("document.hwpx")
    @RolesAllowed(READS_ALL)
    @Produces(EditionFormat.HWPX_TYPE)
    @Operation(operationId = "getEditionHwpx", summary = "Read the document as HWPX (KS X 6101)")
    @APIResponse(
            responseCode = "200",
            description = "Headings with outline levels, bullets and tables; figures as tables of their numbers",
            content = @Content(mediaType = EditionFormat.HWPX_TYPE, schema = @Schema(type = STRING, format = "binary")))
    public Response hwpx(UUID id) {
        return answers.answer(request, id, EditionFormat.HWPX);
    }
}
