package kr.stability.reporting.edition;

import static kr.stability.reporting.operator.Role.READS_ALL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What changed from one edition to another, and why. */
@Path("/api/v1/editions/{id}/differences")
@Tag(name = "edition")
public class EditionDifferencesResource {
    private final EditionTitles titles;
    private final EditionFiles files;

    EditionDifferencesResource(EditionTitles titles, EditionFiles files) {
        this.titles = titles;
        this.files = files;
    }

    /**
     * Line by line.
     *
     * @param from number of the edition compared with
     * @param to number of the edition asked about
     */
    @Schema(name = "EditionDifferences")
    record DifferencesView(String from, String to, List<EditionDifferences.Difference> differences) {}

    /** The changes since another edition, each with its causes. */
    @GET
    @RolesAllowed(READS_ALL)
    @Operation(operationId = "listEditionDifferences", summary = "List what changed since another edition, and why")
    public DifferencesView list(
            UUID id,
            @NotNull @QueryParam("from") @Parameter(description = "Id of the other edition") UUID from,
            @QueryParam("audience") @DefaultValue("RESTRICTED") Audience audience) {
        Snapshot before = read(from, audience);
        Snapshot after = read(id, audience);
        return new DifferencesView(before.number(), after.number(), EditionDifferences.between(before, after));
    }

    private Snapshot read(UUID id, Audience audience) {
        return Snapshot.read(files.read(titles.restricted(id)).snapshot())
                .of(audience)
                .orElseThrow(Problem::notFound);
    }
}
