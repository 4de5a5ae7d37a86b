package kr.stability.reporting.resilience;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for the smallest loss that could prove a promise wrong: one component that can be rebuilt, or one data centre.
 * Smaller is: fewer components hit; of the same size, the one with the later recovery.
 */
public final class Drills {
    private final Inventory inventory;
    private final SiteLoss rules;

    /** On one inventory. */
    public Drills(Inventory inventory) {
        this.inventory = inventory;
        this.rules = SiteLoss.of(inventory);
    }

    /** The drill for each service with a promise, in the order of the inventory; none when nothing that it needs is declared. */
    public List<DrillProposal> all() {
        return inventory.services().stream()
                .filter(service -> service.rtoMinutes() != null)
                .flatMap(service -> forService(service).stream())
                .toList();
    }

    private Optional<DrillProposal> forService(Inventory.Service service) {
        List<Candidate> candidates = candidates(service.code()).toList();
        Comparator<Candidate> smallest = Comparator.<Candidate>comparingInt(c -> c.touched.size())
                .thenComparing(c -> c.loss.recovery().atMost(), Comparator.reverseOrder());
        for (DrillProposal.Reason reason : DrillProposal.Reason.values()) {
            Optional<Candidate> best = candidates.stream()
                    .filter(c -> c.fits(reason, service.rtoMinutes()))
                    .min(smallest);
            if (best.isPresent()) {
                return best.map(c -> c.proposal(reason, new DrillChecklist(inventory, c.lost, c.loss)));
            }
        }
        return Optional.empty();
    }

    private Stream<Candidate> candidates(String service) {
        Set<String> stands = rules.below(service);
        Stream<Candidate> components = inventory.components().stream()
                .map(Inventory.Component::code)
                .filter(stands::contains)
                .map(code -> new Candidate(
                        new Lost(Set.of(), code),
                        List.of(code),
                        rules.loseComponent(code).service(service)));
        Stream<Candidate> sites = rules.sites().stream()
                .map(Set::of)
                .map(lost -> new Candidate(
                        new Lost(lost, null),
                        touched(lost, stands),
                        rules.lose(lost).service(service)))
                .filter(candidate -> !candidate.touched.isEmpty());
        return Stream.concat(components, sites);
    }

    private List<String> touched(Set<String> lost, Set<String> stands) {
        return inventory.components().stream()
                .filter(component -> stands.contains(component.code()))
                .filter(component -> component.sites().stream().anyMatch(lost::contains))
                .map(Inventory.Component::code)
                .toList();
    }

    /** What is taken away: data centres or one component. */
    record Lost(Set<String> sites, String component) {}

    private record Candidate(Lost lost, List<String> touched, ServiceLoss loss) {
        boolean fits(DrillProposal.Reason reason, int rto) {
            long worst = loss.recovery().atMost();
            // To lose a component everywhere at once is a defect, not a drill, unless it runs in one place only.
            boolean drillable = lost.component == null || worst > rto && worst != Recovery.NEVER;
            return drillable
                    && switch (reason) {
                        case MAY_BREAK_THE_PROMISE -> worst > rto;
                        case DECLARED_MINUTES -> worst > 0;
                        case NO_INTERRUPTION -> true;
                    };
        }

        DrillProposal proposal(DrillProposal.Reason reason, DrillChecklist checklist) {
            return new DrillProposal(
                    loss.code(),
                    reason,
                    lost.sites,
                    lost.component,
                    touched,
                    loss.recovery(),
                    checklist.lines(touched));
        }
    }
}
