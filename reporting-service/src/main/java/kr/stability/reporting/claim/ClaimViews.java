package kr.stability.reporting.claim;

import java.util.List;
import java.util.TreeSet;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.resilience.DrillProposal;
import kr.stability.reporting.simulation.RecoveryView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API shows of claims. */
public final class ClaimViews {
    private ClaimViews() {}

    /** See {@link RecoveryClaim}; minutes. */
    @Schema(name = "RecoveryClaim")
    public record ClaimView(
            String service,
            @Schema(nullable = true) Integer promisedMinutes,
            @Schema(nullable = true) Integer measuredMinutes,
            @Schema(nullable = true) Long sufferedMinutes,
            RecoveryClaim.Proof proof,

            @Schema(description = "The promise is less than a tenth of what was suffered and no drill measured it")
            boolean mustExplain) {

        static ClaimView of(RecoveryClaim is) {
            return new ClaimView(
                    is.service().code(), is.promised(), is.measured(), is.suffered(), is.proof(), is.mustExplain());
        }
    }

    /** See {@link Contradiction}. */
    @Schema(name = "Contradiction")
    public record ContradictionView(
            String site,

            @Schema(examples = {"facility.reservePowerDuplicated"})
            String field,

            @Schema(examples = {"/sites/0/facility/reservePowerDuplicated"})
            String pointer,

            String own,

            @Schema(nullable = true, description = "What others say; null for companies")
            List<StatementView> others) {

        static ContradictionView of(Contradiction is) {
            List<StatementView> others = is.others() == null
                    ? null
                    : is.others().stream()
                            .map(other -> new StatementView(other.operator(), other.value()))
                            .toList();
            return new ContradictionView(is.site(), is.field(), is.pointer(), is.own(), others);
        }
    }

    /** What another company says. */
    @Schema(name = "OtherStatement")
    public record StatementView(String operator, String value) {}

    /** See {@link DrillProposal}. */
    @Schema(name = "DrillProposal")
    public record DrillProposalView(
            String service,
            DrillProposal.Reason reason,
            List<String> lostSites,
            @Schema(nullable = true) String lostComponent,
            List<String> touched,
            RecoveryView recovery,
            List<Text> checklist) {

        static DrillProposalView of(DrillProposal is) {
            return new DrillProposalView(
                    is.service(),
                    is.reason(),
                    List.copyOf(new TreeSet<>(is.lostSites())),
                    is.lostComponent(),
                    is.touched(),
                    RecoveryView.of(is.recovery()),
                    is.checklist());
        }
    }
}
