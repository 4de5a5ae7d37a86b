package kr.stability.reporting.narrative;

import static kr.stability.reporting.operator.Role.ANALYST;
import static kr.stability.reporting.operator.Role.READS_ALL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.web.Created;
import kr.stability.reporting.web.IdempotentPost;
import kr.stability.reporting.web.Items;
import kr.stability.reporting.web.Precondition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The paragraphs that analysts write into the draft of a quarter. */
@Path("/api/v1/edition-drafts/{quarter}/paragraphs")
@Tag(name = "narrative", description = "What analysts write into the draft of an edition (서술)")
public class ParagraphResource {
    private static final String QUARTER = "20[0-9]{2}-Q[1-4]";

    private final Paragraphs paragraphs;
    private final IdempotentPost idempotent;

    ParagraphResource(Paragraphs paragraphs, IdempotentPost idempotent) {
        this.paragraphs = paragraphs;
        this.idempotent = idempotent;
    }

    /** Adds a paragraph to the draft. */
    @POST
    @RolesAllowed(ANALYST)
    @Operation(operationId = "writeParagraph", summary = "Write a paragraph into the draft of a quarter")
    public RestResponse<ParagraphView> add(
            String quarter, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid ParagraphRequest request) {
        if (!quarter.matches(QUARTER)) {
            throw Problem.notFound();
        }
        ParagraphView view = idempotent.once(
                key,
                new IdempotentPost.Call<>("writeParagraph/" + quarter, request, ParagraphView.class),
                () -> ParagraphView.of(paragraphs.add(quarter, request)));
        return Created.at("/api/v1/edition-drafts/" + quarter + "/paragraphs/" + view.id(), view);
    }

    /** The draft in the order in which it is read. */
    @GET
    @RolesAllowed(READS_ALL)
    @Transactional
    @Operation(operationId = "listParagraphs", summary = "Read the paragraphs of the draft of a quarter")
    public Items<ParagraphView> list(String quarter) {
        return Items.of(
                Paragraph.ofQuarter(quarter).stream().map(ParagraphView::of).toList());
    }

    /** One paragraph. */
    @GET
    @Path("{id}")
    @RolesAllowed(READS_ALL)
    @Transactional
    @Operation(operationId = "getParagraph", summary = "Read a paragraph")
    public RestResponse<ParagraphView> get(String quarter, UUID id) {
        return tagged(Paragraph.<Paragraph>find("id = ?1 and quarter = ?2", id, quarter)
                .firstResultOptional()
                .map(ParagraphView::of)
                .orElseThrow(Problem::notFound));
    }

    /** Writes a paragraph anew. */
    @PUT
    @Path("{id}")
    @RolesAllowed(ANALYST)
    @Operation(operationId = "rewriteParagraph", summary = "Write a paragraph anew")
    public RestResponse<ParagraphView> change(
            String quarter,
            UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ParagraphRequest request) {
        return tagged(ParagraphView.of(paragraphs.change(quarter, id, ifMatch, request)));
    }

    /** Takes a paragraph out of the draft. */
    @DELETE
    @Path("{id}")
    @RolesAllowed(ANALYST)
    @Operation(operationId = "removeParagraph", summary = "Take a paragraph out of the draft")
    public void remove(String quarter, UUID id, @HeaderParam("If-Match") String ifMatch) {
        paragraphs.remove(quarter, id, ifMatch);
    }

    private static RestResponse<ParagraphView> tagged(ParagraphView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(Precondition.tag(view.version()))
                .build();
    }
}
