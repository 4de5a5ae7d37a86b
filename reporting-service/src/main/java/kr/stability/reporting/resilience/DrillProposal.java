package kr.stability.reporting.resilience;

import java.util.List;
import java.util.Set;
import kr.stability.reporting.json.Text;

/**
 * The smallest drill that could prove a promised recovery time wrong.
 *
 * @param service whose promise is put to the test
 * @param reason why this loss
 * @param lostSites data centres to take away; empty when a component is
 * @param lostComponent component to take away, or null
 * @param touched components that the loss hits
 * @param recovery what the plan itself says would happen
 * @param checklist what to do and to write down, in order
 */
public record DrillProposal(
        String service,
        Reason reason,
        Set<String> lostSites,
        String lostComponent,
        List<String> touched,
        Recovery recovery,
        List<Text> checklist) {

    /** Why a loss was chosen. */
    public enum Reason {
        /** The plan itself allows that the promise is broken. */
        MAY_BREAK_THE_PROMISE,
        /** The plan keeps the promise, if the declared minutes are true. */
        DECLARED_MINUTES,
        /** The plan says that nobody notices. */
        NO_INTERRUPTION
    }
}
