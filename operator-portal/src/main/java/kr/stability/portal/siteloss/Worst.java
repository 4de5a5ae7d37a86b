package kr.stability.portal.siteloss;

import java.util.Comparator;
import java.util.List;
import kr.stability.portal.reporting.SimulationView.ServiceLoss;
import kr.stability.portal.reporting.SimulationView.Step;
import kr.stability.portal.reporting.SimulationView.Verdict;

/**
 * The service that a loss hits hardest: a promise broken before one that is open, and of these the one that is away longest.
 *
 * @param service the service, or null when every promise is kept
 */
record Worst(ServiceLoss service) {
    private static final Comparator<ServiceLoss> HARDEST = Comparator.comparing(
                    (ServiceLoss loss) -> loss.verdict() == Verdict.MISSED)
            .thenComparing(loss -> minutes(loss.recovery().optimisticMinutes()))
            .thenComparing(loss -> minutes(loss.recovery().pessimisticMinutes()));

    static Worst of(List<ServiceLoss> services) {
        return new Worst(services.stream()
                .filter(loss -> loss.verdict() != Verdict.MET)
                .max(HARDEST)
                .orElse(null));
    }

    /** From the service down to what decides. */
    List<Step> chain() {
        return service == null ? List.of() : service.chain();
    }

    private static long minutes(Long minutes) {
        return minutes == null ? Long.MAX_VALUE : minutes;
    }
}
