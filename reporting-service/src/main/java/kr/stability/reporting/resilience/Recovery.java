package kr.stability.reporting.resilience;

/**
 * How long something is away, in whole minutes from the loss: at least and at most. Both are the same when everything
 * that matters is declared.
 *
 * @param atLeast with every undeclared value taken as 0
 * @param atMost with every undeclared value taken as never
 */
public record Recovery(long atLeast, long atMost) {
    /** It does not come back by itself. */
    public static final long NEVER = Long.MAX_VALUE;

    /** True when nothing undeclared matters. */
    public boolean exact() {
        return atLeast == atMost;
    }

    /** The later of both, at each end. */
    Recovery worst(Recovery other) {
        return new Recovery(Math.max(atLeast, other.atLeast), Math.max(atMost, other.atMost));
    }

    /** Sum that stays {@link #NEVER}. */
    static long plus(long one, long other) {
        return one == NEVER || other == NEVER ? NEVER : one + other;
    }
}
