package kr.stability.reporting.resilience;

/**
 * The minutes that components declare for themselves, one behind the other: a walk over a million components reads them
 * without following a pointer.
 */
final class OwnMinutes {
    /** Nothing is declared. */
    static final int UNDECLARED = -1;
    /** It depends on the data centres that are left. */
    static final int BY_SITE = -2;

    private static final int KINDS = 3;
    private final int[] minutes;

    OwnMinutes(Inventory.Minutes[] declared) {
        minutes = new int[KINDS * declared.length];
        for (int node = 0; node < declared.length; node++) {
            Inventory.Minutes own = declared[node];
            minutes[KINDS * node] = own.failoverBySite().isEmpty() ? flat(own.failover()) : BY_SITE;
            minutes[KINDS * node + 1] = flat(own.restore());
            minutes[KINDS * node + 2] = flat(own.rebuild());
        }
    }

    int failover(int node) {
        return minutes[KINDS * node];
    }

    int restore(int node) {
        return minutes[KINDS * node + 1];
    }

    int rebuild(int node) {
        return minutes[KINDS * node + 2];
    }

    private static int flat(Integer declared) {
        return declared == null ? UNDECLARED : declared;
    }
}
