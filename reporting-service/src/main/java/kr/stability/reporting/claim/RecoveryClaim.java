package kr.stability.reporting.claim;

import java.util.List;
import java.util.Map;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.plan.Recovery;

/**
 * The promised recovery time of a service beside what a drill measured and what users suffered; minutes, null when not
 * known.
 *
 * @param service as filed
 * @param promised recovery time objective
 * @param measured the longest recovery that a drill held for this service measured
 * @param suffered the longest outage in the incident that the order answers
 */
public record RecoveryClaim(DigitalService service, Integer promised, Integer measured, Long suffered) {
    /** What a drill says about a promise. */
    public enum Proof {
        /** A drill kept it. */
        PROVEN,
        /** A drill broke it. */
        DISPROVED,
        /** No drill measured it. */
        UNPROVEN,
        /** Nothing is promised. */
        NO_PROMISE
    }

    /** The claims of a plan, in its order; {@code suffered} is by code of the service. */
    static List<RecoveryClaim> of(ImprovementPlan plan, Map<String, Long> suffered) {
        return plan.services().stream()
                .filter(service -> service.code() != null)
                .map(service -> new RecoveryClaim(
                        service,
                        service.rtoMinutes(),
                        Recovery.measured(service.code(), plan.drills()),
                        suffered.get(service.code())))
                .toList();
    }

    /** The promise against the drills. */
    Proof proof() {
        if (promised == null) {
            return Proof.NO_PROMISE;
        }
        if (measured == null) {
            return Proof.UNPROVEN;
        }
        return measured <= promised ? Proof.PROVEN : Proof.DISPROVED;
    }

    /** True when the promise is far below what was suffered and no drill measured it: the company must explain it. */
    boolean mustExplain() {
        return proof() == Proof.UNPROVEN && Recovery.farBelow(promised, suffered);
    }
}
