package kr.stability.reporting.simulation;

import java.util.List;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.resilience.ChainStep;
import kr.stability.reporting.resilience.ComponentLoss;
import kr.stability.reporting.resilience.Loss;
import kr.stability.reporting.resilience.ServiceLoss;
import kr.stability.reporting.resilience.SinglePoint;
import kr.stability.reporting.resilience.Undeclared;
import kr.stability.reporting.resilience.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a loss does. With several companies in one question, codes of components and services carry the company's in
 * front, as in {@code kakao/K-DATA}.
 *
 * @param deadlocks components that wait for each other, in a sentence
 */
@Schema(name = "Loss")
public record LossView(
        List<ServiceLossView> services, List<ComponentLossView> components, List<DeadlockView> deadlocks) {

    /** What a loss does to a service; {@code undeclared} settles an unknown verdict. */
    @Schema(name = "ServiceLoss")
    public record ServiceLossView(
            String code,
            @Schema(nullable = true) Integer rtoMinutes,
            RecoveryView recovery,
            Verdict verdict,
            List<UndeclaredView> undeclared,
            List<ChainStepView> chain) {

        private static ServiceLossView of(ServiceLoss is, PlanPlaces places) {
            return new ServiceLossView(
                    is.code(),
                    is.rtoMinutes(),
                    RecoveryView.of(is.recovery()),
                    is.verdict(),
                    UndeclaredView.of(is.undeclared(), places),
                    ChainStepView.of(is.chain()));
        }
    }

    /** What a loss does to a component. */
    @Schema(name = "ComponentLoss")
    public record ComponentLossView(
            String code, RecoveryView recovery, List<UndeclaredView> undeclared, List<ChainStepView> chain) {

        private static ComponentLossView of(ComponentLoss is, PlanPlaces places) {
            return new ComponentLossView(
                    is.code(),
                    RecoveryView.of(is.recovery()),
                    UndeclaredView.of(is.undeclared(), places),
                    ChainStepView.of(is.chain()));
        }
    }

    /**
     * A value that would settle a result.
     *
     * @param pointer where it stands in the plan (RFC 6901), or null when several plans are asked or nothing is declared
     */
    @Schema(name = "UndeclaredValue")
    public record UndeclaredView(
            String code,
            @Schema(examples = {"failoverMinutes"}) String field,

            @Schema(
                    nullable = true,
                    examples = {"/components/3/failoverMinutes"})
            String pointer) {

        private static List<UndeclaredView> of(List<Undeclared> all, PlanPlaces places) {
            return all.stream()
                    .map(is -> new UndeclaredView(is.code(), is.field(), places.of(is)))
                    .toList();
        }
    }

    /** One link from a service down to what decides. */
    @Schema(name = "ChainStep")
    public record ChainStepView(
            String code,

            @Schema(nullable = true, description = "Back after so many minutes; null is never")
            Long minutes,

            Text text) {

        private static List<ChainStepView> of(List<ChainStep> steps) {
            return steps.stream()
                    .map(step -> new ChainStepView(step.code(), RecoveryView.minutes(step.minutes()), step.text()))
                    .toList();
        }
    }

    /** Components that wait for each other, the last one for the first. */
    @Schema(name = "Deadlock")
    public record DeadlockView(List<String> cycle, Text text) {}

    /** See {@link SinglePoint}. */
    @Schema(name = "SinglePointOfFailure")
    public record SinglePointView(
            SinglePoint.Kind kind,
            String code,
            List<String> stops,
            List<String> blocksFailOver,
            List<String> pastTarget) {

        static SinglePointView of(SinglePoint is) {
            return new SinglePointView(is.kind(), is.code(), is.stops(), is.blocksFailOver(), is.pastTarget());
        }
    }

    static LossView of(Loss loss, PlanPlaces places) {
        return new LossView(
                loss.services().stream()
                        .map(is -> ServiceLossView.of(is, places))
                        .toList(),
                loss.components().stream()
                        .map(is -> ComponentLossView.of(is, places))
                        .toList(),
                loss.deadlocks().stream()
                        .map(is -> new DeadlockView(is.cycle(), is.text()))
                        .toList());
    }
}
