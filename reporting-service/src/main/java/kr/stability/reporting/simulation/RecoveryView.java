package kr.stability.reporting.simulation;

import kr.stability.reporting.resilience.Recovery;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long something is away, in whole minutes from the loss; see {@link Recovery}.
 *
 * @param outcome in one word
 * @param optimisticMinutes with undeclared values taken as 0; null is never
 * @param pessimisticMinutes with undeclared values taken as never; null is never
 */
@Schema(name = "Recovery")
public record RecoveryView(
        Outcome outcome,

        @Schema(nullable = true, description = "Minutes at best; null is never")
        Long optimisticMinutes,

        @Schema(nullable = true, description = "Minutes at worst; null is never")
        Long pessimisticMinutes) {

    /** A recovery in one word. */
    @Schema(name = "RecoveryOutcome")
    public enum Outcome {
        /** It is not away at all. */
        UNAFFECTED,
        /** It is back after the minutes given. */
        RECOVERS,
        /** It does not come back by itself. */
        NEVER,
        /** What is not declared decides. */
        UNKNOWN
    }

    /** A recovery as shown. */
    public static RecoveryView of(Recovery is) {
        return new RecoveryView(outcome(is), minutes(is.atLeast()), minutes(is.atMost()));
    }

    private static Outcome outcome(Recovery is) {
        if (!is.exact()) {
            return Outcome.UNKNOWN;
        }
        if (is.atMost() == Recovery.NEVER) {
            return Outcome.NEVER;
        }
        return is.atMost() == 0 ? Outcome.UNAFFECTED : Outcome.RECOVERS;
    }

    static Long minutes(long minutes) {
        return minutes == Recovery.NEVER ? null : Long.valueOf(minutes);
    }
}
