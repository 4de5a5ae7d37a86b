package kr.stability.portal.reporting;

import java.util.List;

/**
 * What fails when something is lost, as reporting-service works it out.
 *
 * @param loss by service and component
 * @param singlePoints what has nothing to stand in for it
 */
public record SimulationView(Loss loss, List<SinglePoint> singlePoints) {

    /** By service, by component, and what waits for itself. */
    public record Loss(List<ServiceLoss> services, List<ComponentLoss> components, List<Deadlock> deadlocks) {}

    /**
     * A service.
     *
     * @param rtoMinutes promised, or null
     * @param undeclared values that would settle an unknown verdict
     * @param chain from the service down to what decides
     */
    public record ServiceLoss(
            String code,
            Integer rtoMinutes,
            Recovery recovery,
            Verdict verdict,
            List<Undeclared> undeclared,
            List<Step> chain) {}

    /** A component. */
    public record ComponentLoss(String code, Recovery recovery) {}

    /** Minutes from the loss; null is never. */
    public record Recovery(Outcome outcome, Long optimisticMinutes, Long pessimisticMinutes) {}

    /** A recovery in one word. */
    public enum Outcome {
        UNAFFECTED,
        RECOVERS,
        NEVER,
        UNKNOWN
    }

    /** A recovery against the promised time. */
    public enum Verdict {
        MET,
        MISSED,
        UNKNOWN
    }

    /**
     * A value that is not declared.
     *
     * @param pointer where it stands in the plan, or null
     */
    public record Undeclared(String code, String field, String pointer) {}

    /** One link of a chain. */
    public record Step(String code, Long minutes, Text text) {}

    /** Components that wait for each other. */
    public record Deadlock(List<String> cycle, Text text) {}

    /**
     * A data centre or component for which nothing stands in.
     *
     * @param pastTarget services that its loss alone takes past their promise
     */
    public record SinglePoint(
            String kind, String code, List<String> stops, List<String> blocksFailOver, List<String> pastTarget) {}
}
