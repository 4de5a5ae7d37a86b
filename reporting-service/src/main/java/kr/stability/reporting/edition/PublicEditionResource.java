package kr.stability.reporting.edition;

import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kr.stability.reporting.ledger.signature.SignedStatement;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public edition: once it is published, companies read it too; before, the ministry only. */
@Path("/api/v1/editions/{id}/public")
@Tag(name = "edition")
public class PublicEditionResource {
    private final EditionTitles titles;
    private final EditionAnswers answers;
    private final OperatorScope scope;

    @Context
    Request request;

    PublicEditionResource(EditionTitles titles, EditionAnswers answers, OperatorScope scope) {
        this.titles = titles;
        this.answers = answers;
        this.scope = scope;
    }

    /** In the format that the client prefers. */
    @GET
    @Path("document")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Produces({
        MediaType.APPLICATION_JSON,
        MediaType.TEXT_HTML,
        EditionFormat.PDF_TYPE,
        EditionFormat.XLSX_TYPE,
        EditionFormat.DOCX_TYPE,
        EditionFormat.HWPX_TYPE,
        EditionFormat.OSCAL_TYPE,
        MediaType.WILDCARD
    })
    @Operation(operationId = "getPublicEdition", summary = "Read the public edition")
    @APIResponse(
            responseCode = "200",
            description = "Without what companies marked confidential; the ETag is its digest")
    @APIResponse(responseCode = "404", description = "No such edition, or not public yet")
    @APIResponse(responseCode = "406", description = "No format that the client accepts")
    public Response negotiated(UUID id) {
        return answers.answer(request, titles.forAll(id, scope.seesAll()), EditionFormat.preferred(request));
    }

    /** The ministry's signed word that this is the public edition, to verify a downloaded document.json with. */
    @GET
    @Path("statement")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "getPublicEditionStatement", summary = "Read the signed statement of the public edition")
    @APIResponse(responseCode = "200", description = "Verifiable without this service")
    @APIResponse(responseCode = "404", description = "No such edition, not public yet, or from before it was signed")
    public PublicEditionStatement statement(UUID id) {
        return StabilityPlanEdition.<StabilityPlanEdition>findByIdOptional(id)
                .flatMap(edition -> SignedStatement.about(PublicEditionStatement.TYPE, edition.number)
                        .map(signed -> PublicEditionStatement.of(edition, signed.entryId, signed.jws)))
                .orElseThrow(Problem::notFound);
    }

    /** By suffix. */
    @GET
    @Path("document.{suffix}")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Operation(operationId = "getPublicEditionFile", summary = "Read the public edition as a file")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = EditionFormat.OSCAL_TYPE, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = EditionFormat.PDF_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = EditionFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = EditionFormat.DOCX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = EditionFormat.HWPX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "No such edition or suffix, or not public yet")
    public Response file(
            UUID id,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"json", "html", "pdf", "xlsx", "docx", "hwpx", "oscal.json"
                                            }))
                    String suffix) {
        EditionFormat format = EditionFormat.ofSuffix("." + suffix).orElseThrow(Problem::notFound);
        return answers.answer(request, titles.forAll(id, scope.seesAll()), format);
    }
}
