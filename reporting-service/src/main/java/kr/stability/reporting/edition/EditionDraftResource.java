package kr.stability.reporting.edition;

import static kr.stability.reporting.operator.Role.READS_ALL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import kr.stability.reporting.narrative.CitationCheck;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The draft of a quarter: what an edition compiled now would be made of. */
@Path("/api/v1/edition-drafts/{quarter}")
@Tag(name = "edition")
public class EditionDraftResource {
    private final EditionInputsLoader loader;
    private final CitationCheck sources;
    private final Clock clock;

    EditionDraftResource(EditionInputsLoader loader, CitationCheck sources, Clock clock) {
        this.loader = loader;
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * A draft.
     *
     * @param number that an edition compiled now would have
     * @param paragraphs how many paragraphs are written
     * @param acceptedPlans how many plans are accepted
     * @param problems what keeps it from being compiled
     */
    @Schema(name = "EditionDraft")
    record DraftView(
            @Schema(examples = {"2023-Q1-01"}) String number,
            int paragraphs,
            int acceptedPlans,
            List<Violation> problems) {}

    /** What an edition compiled now would be made of, and what keeps it from being compiled. */
    @GET
    @RolesAllowed(READS_ALL)
    @Transactional
    @Operation(operationId = "getEditionDraft", summary = "Read where the draft of a quarter stands")
    public DraftView get(String quarter) {
        Quarter of = Quarter.parse(quarter).orElseThrow(Problem::notFound);
        EditionInputs in = loader.load(
                new EditionInputs.Frame(StabilityPlanEdition.nextNumber(of), of, clock.instant(), clock.instant()));
        long plans = in.orders().stream()
                .filter(order -> order.accepted().isPresent())
                .count();
        return new DraftView(
                in.frame().number(), in.addenda().narrative().size(), (int) plans, new Narrative(in).wrong(sources));
    }
}
