package kr.stability.reporting.resilience;

/** One end of the interval in which something recovers. */
enum End {
    /** With every undeclared value taken as 0. */
    LEAST(0),
    /** With every undeclared value taken as never. */
    MOST(Recovery.NEVER);

    private final long undeclared;

    End(long undeclared) {
        this.undeclared = undeclared;
    }

    /** Minutes to take for a value that is not declared. */
    long undeclared() {
        return undeclared;
    }

    /** This end of the recovery of a node. */
    long of(Settled settled, int node) {
        return this == LEAST ? settled.atLeast(node) : settled.atMost(node);
    }
}
