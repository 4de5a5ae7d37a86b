package kr.stability.reporting.submission;

import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.plan.PlanDifferences;
import kr.stability.reporting.plan.PlanDifferences.Difference;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What changed between two versions of the answer to an order. */
@Path("/api/v1/submissions/{id}/differences")
@Tag(name = "submission")
public class DifferencesResource {
    private final OperatorScope scope;
    private final ObjectMapper json;

    DifferencesResource(OperatorScope scope, ObjectMapper json) {
        this.scope = scope;
        this.json = json;
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
    @Transactional
    @Operation(operationId = "listDifferences", summary = "List what changed since another version of the plan")
    public DifferencesView list(
            UUID id,
            @QueryParam("from")
                    @Parameter(
                            description =
                                    "A filing of the same order; the version before that was not withdrawn when left out")
                    UUID from) {
        Submission to = scope.load(Submission.class, id);
        return earlier(to, from)
                .map(other -> new DifferencesView(other.id, to.id, changes(other, to)))
                .orElseGet(() -> new DifferencesView(null, to.id, List.of()));
    }

    private List<DifferenceView> changes(Submission before, Submission after) {
        return PlanDifferences.between(plan(before), plan(after)).stream()
                .map(DifferenceView::of)
                .toList();
    }

    private static Optional<Submission> earlier(Submission to, UUID from) {
        if (from == null) {
            return Submission.before(to);
        }
        return Optional.of(Submission.<Submission>find("orderId = ?1 and id = ?2", to.orderId, from)
                .firstResultOptional()
                .orElseThrow(() -> Problem.invalid("from", Rule.UNKNOWN_SUBMISSION)));
    }

    private JsonNode plan(Submission submission) {
        try {
            return json.readTree(submission.content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan as filed is JSON, the database says so", e);
        }
    }
}
