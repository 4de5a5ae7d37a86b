package kr.stability.reporting.simulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is lost, and on which inventory: exactly one of {@code draft}, {@code submission} and {@code acceptedAt}.
 *
 * @param lostSites codes of data centres lost at the same time
 * @param lostComponent code of a component lost wherever it runs, instead of data centres
 * @param draft an inventory that is still being written; the answer is not stored
 * @param submission a filing
 * @param acceptedAt all plans accepted at this instant, joined by the codes of their data centres
 * @param singlePoints false to leave out the single points of failure, which are the same whatever is lost and take most of
 *     the time; true when left out
 */
public record SimulationRequest(
        @Size(max = 20) @Schema(examples = {"[\"PANGYO\"]"}) List<@NotNull String> lostSites,

        @Schema(
                nullable = true,
                examples = {"K-FAILOVER"})
        String lostComponent,

        @Valid @Schema(nullable = true) DraftInventory draft,
        @Schema(nullable = true) UUID submission,
        @Schema(nullable = true) Instant acceptedAt,
        @Schema(nullable = true) Boolean singlePoints) {

    /** Lists that were left out are empty; single points are wanted unless they are said not to be. */
    public SimulationRequest {
        singlePoints = singlePoints == null || singlePoints;
        lostSites = lostSites == null ? List.of() : lostSites;
    }

    /** Refuses a question that asks two things, or nothing. */
    void check() {
        List<Violation> wrong = new ArrayList<>();
        if (lostSites.isEmpty() == (lostComponent == null)) {
            wrong.add(Violation.of(lostSites.isEmpty() ? "/lostSites" : "/lostComponent", Rule.EITHER_OR));
        }
        if (Stream.of(draft, submission, acceptedAt)
                        .filter(asked -> asked != null)
                        .count()
                != 1) {
            wrong.add(Violation.of("/submission", Rule.EITHER_OR));
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }
}
