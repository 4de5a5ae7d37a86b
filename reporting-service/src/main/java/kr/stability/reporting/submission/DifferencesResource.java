package kr.stability.reporting.submission;

import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.plan.PlanDifferences;
import kr.stability.reporting.plan.PlanDifferences.Difference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What changed between two versions of the answer to an order. */
@Path("/api/v1/submissions/{id}/differences")
@Tag(name = "submission")
public class DifferencesResource {
    private final VersionDifferences differences;

    DifferencesResource(VersionDifferences differences) {
        this.differences = differences;
    }

    /**
     * Field by field.
     *
     * @param from the version compared with, or null for the first version
     * @param to the version asked about
     */
    @Schema(name = "PlanDifferences")
    public record DifferencesView(@Schema(nullable = true) UUID from, UUID to, List<DifferenceView> differences) {}

    /** One change; see {@link Difference}. */
    @Schema(name = "PlanDifference")
    public record DifferenceView(
            @Schema(examples = {"measures/M1/endsOn"}) String path,
            PlanDifferences.Kind kind,

            @Schema(
                    implementation = Object.class,
                    nullable = true,
                    description = "Any JSON value; null when it was added")
            JsonNode before,

            @Schema(
                    implementation = Object.class,
                    nullable = true,
                    description = "Any JSON value; null when it was removed")
            JsonNode after) {

        static DifferenceView of(Difference is) {
            return new DifferenceView(is.path(), is.kind(), is.before(), is.after());
        }
    }

    /** The changes since the version before, or since another version of the same order. */
    @GET
    @RolesAllowed({READS_ALL, READS_OWN})
    @Operation(operationId = "listDifferences", summary = "List what changed since another version of the plan")
    public DifferencesView list(
            UUID id,
            @QueryParam("from")
                    @Parameter(
                            description =
                                    "A filing of the same order; the version before that was not withdrawn when left out")
                    UUID from) {
        return differences.since(id, from);
    }
}
